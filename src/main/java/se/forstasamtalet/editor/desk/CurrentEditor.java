package se.forstasamtalet.editor.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.account.Editor;
import se.forstasamtalet.account.Role;
import se.forstasamtalet.account.Session;

/** Who asks, for as long as one request takes. The gate fills it in before any page of the desk is reached. */
@RequestScoped
@Named("visit")
public class CurrentEditor {

    private @Nullable Editor editor;
    private @Nullable UUID session;
    private @Nullable String token;
    private boolean needsPasskey;

    void begin(Editor signedIn, Session opened) {
        this.editor = signedIn;
        this.session = opened.id;
        this.token = opened.formToken;
    }

    /** Whether somebody is signed in: everybody is but on the few pages that one reaches without. */
    public boolean isSignedIn() {
        return editor != null;
    }

    /** Who is signed in. */
    public Editor editor() {
        return Objects.requireNonNull(editor, "nobody is signed in");
    }

    /** What every form must send back in the field {@code token}, so that only our own pages can change anything. */
    public @Nullable String token() {
        return token;
    }

    /** The session the visitor sits in. */
    public UUID session() {
        return Objects.requireNonNull(session, "nobody is signed in");
    }

    /** Whether others are theirs to help: those of the whole region, or those who share a listing with a reviewer. */
    public boolean helpsOthers() {
        return editor != null && (editor.isCoordinator()
                || editor.roles().values().stream().anyMatch(roles -> roles.contains(Role.REVIEWER)));
    }

    /** Says that the page asks for a passkey: only then may it bring our one script. */
    public void asksForPasskey() {
        needsPasskey = true;
    }

    /** Whether the page brings the script that asks for a passkey. */
    public boolean needsPasskey() {
        return needsPasskey;
    }
}
