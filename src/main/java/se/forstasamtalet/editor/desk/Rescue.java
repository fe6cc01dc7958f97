package se.forstasamtalet.editor.desk;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps what somebody typed while their session ran out, so that signing in again is all they lose. */
public interface Rescue {

    /** Where one signs in again, and reads that nothing was lost. */
    URI KEPT = URI.create("/edit/sign-in?kept=true");

    /**
     * @param path that the form was sent to
     * @param cookie of the session that has lapsed
     * @param token that the form carried
     * @param sent its fields
     * @return whether it was a form that can be kept, from a page of that session, and is kept
     */
    boolean keep(String path, String cookie, @Nullable String token, Map<String, List<String>> sent);
}
