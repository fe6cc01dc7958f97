package se.forstasamtalet.editor.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.account.Role;
import se.forstasamtalet.account.Sessions;
import se.forstasamtalet.account.Sessions.Open;
import se.forstasamtalet.editor.desk.Rescue;

/**
 * Keeps a listing's form. The lapsed session still tells whose it was; it opens no page, and what was typed becomes
 * that person's draft and nothing more.
 */
@ApplicationScoped
class ListingRescue implements Rescue {

    private static final Pattern LISTING = Pattern.compile("/?edit/listing/([0-9a-f-]{36})");

    @Inject
    Sessions sessions;

    @Inject
    DeskListings subjects;

    @Inject
    Drafts drafts;

    @Override
    @Transactional
    public boolean keep(String path, String cookie, @Nullable String token, Map<String, List<String>> sent) {
        Matcher listing = LISTING.matcher(path);
        Open lapsed = listing.matches()
                ? sessions.lapsed(cookie).filter(open -> open.session().made(token)).orElse(null) : null;
        if (lapsed == null) {
            return false;
        }
        try {
            DeskListing subject = subjects.in(Role.EDITOR, lapsed.editor(), UUID.fromString(listing.group(1)));
            drafts.keep(subject, lapsed.editor().account(), sent);
            return true;
        } catch (NotFoundException | BadRequestException | IllegalArgumentException noListing) {
            return false;
        }
    }
}
