package se.forstasamtalet.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.forstasamtalet.account.Role;
import se.forstasamtalet.account.Sessions;
import se.forstasamtalet.account.Sessions.Open;

/**
 * Keeps what somebody typed while their session ran out. The lapsed session still tells whose form it was; it opens no
 * page, and what was typed becomes that person's draft and nothing more.
 */
@ApplicationScoped
class Rescue {

    static final URI KEPT = URI.create("/edit/sign-in?kept=true");
    private static final Pattern LISTING = Pattern.compile("/?edit/listing/([0-9a-f-]{36})");

    @Inject
    Sessions sessions;

    @Inject
    Subjects subjects;

    @Inject
    Drafts drafts;

    /** Returns whether it was a listing's form, from the page of a session that has lapsed, and is kept. */
    @Transactional
    boolean keep(String path, String cookie, String token, Map<String, List<String>> sent) {
        Matcher listing = LISTING.matcher(path);
        Open lapsed = listing.matches()
                ? sessions.lapsed(cookie).filter(open -> open.session().made(token)).orElse(null) : null;
        if (lapsed == null) {
            return false;
        }
        try {
            Subject subject = subjects.in(Role.EDITOR, lapsed.editor(), UUID.fromString(listing.group(1)));
            UUID account = lapsed.editor().account();
            drafts.keep(subject, account,
                    ListingForm.read(drafts.of(subject, account).document(), subject.groups(), sent));
            return true;
        } catch (NotFoundException | IllegalArgumentException noListing) {
            return false;
        }
    }
}
