package se.forstasamtalet.editor;

import jakarta.enterprise.context.RequestScoped;
import se.forstasamtalet.account.Editor;

/** Who asks, for as long as one request takes. The gate fills it in before any page of the desk is reached. */
@RequestScoped
public class Visit {

    private Editor editor;
    private String token;

    void begin(Editor signedIn, String formToken) {
        this.editor = signedIn;
        this.token = formToken;
    }

    /** Who is signed in; null only on the few pages that one reaches without. */
    public Editor editor() {
        return editor;
    }

    /** What every form must send back in the field {@code token}, so that only our own pages can change anything. */
    public String token() {
        return token;
    }
}
