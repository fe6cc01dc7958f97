package se.forstasamtalet.editor.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.account.Account;
import se.forstasamtalet.account.Accounts;
import se.forstasamtalet.account.JournalEntry;
import se.forstasamtalet.editor.desk.CurrentEditor;
import se.forstasamtalet.editor.desk.Failures;
import se.forstasamtalet.editor.desk.SwedishDates;
import se.forstasamtalet.revision.Revision;

/** What has happened to accounts, rights and listings, for coordinators: of one person, of one listing, or of all. */
@Path("/edit/journal")
@Produces(Failures.HTML)
public class JournalResource {

    private static final int MOST = 200;

    @Inject
    Accounts accounts;

    @Inject
    CurrentEditor visit;

    /**
     * One thing that happened.
     *
     * @param about whom or what, in the words of that moment
     */
    record Event(Instant moment, String at, String who, String what, String about) {}

    /** Somebody, or a listing, that one can ask for. */
    record Choice(String id, String name, boolean isChosen) {}

    @CheckedTemplate(basePath = "editor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record JournalPage(List<Choice> people, List<Choice> listings, List<Event> events, boolean isCut)
            implements TemplateInstance {}

    /**
     * @param person whose doings, and what was done to them; all people's when it is no account
     * @param listing which listing's history; all when it is none
     */
    @GET
    @Transactional
    public String show(@QueryParam("person") String person, @QueryParam("listing") String listing) {
        if (!visit.editor().isCoordinator()) {
            throw new NotFoundException();
        }
        UUID who = id(person);
        UUID which = id(listing);
        List<Account> everybody = accounts.everybody();
        Map<UUID, String> names = everybody.stream().collect(Collectors.toMap(one -> one.id, one -> one.name));
        List<JournalEntry> noted = which == null ? JournalEntry.newest(who, Long.MAX_VALUE, MOST)
                : JournalEntry.aboutListing(which, MOST).stream()
                        .filter(one -> who == null || who.equals(one.account)).toList();
        List<Event> events = Stream
                .concat(noted.stream().map(one -> event(one, names)),
                        Revision.steps(who == null ? null : who.toString(), which, MOST).stream()
                                .map(one -> event(one, names)))
                .sorted(Comparator.comparing(Event::moment).reversed()).limit(MOST).toList();
        return new JournalPage(
                everybody.stream().map(one -> new Choice(one.id.toString(), one.name, one.id.equals(who))).toList(),
                listings(which), events, events.size() == MOST).render();
    }

    private static List<Choice> listings(@Nullable UUID chosen) {
        Map<String, Choice> byName = new TreeMap<>();
        for (Revision one : Revision.standing()) {
            String name = one.read().name();
            byName.put(name + " " + one.listing, new Choice(one.listing.toString(), name, one.listing.equals(chosen)));
        }
        return List.copyOf(byName.values());
    }

    private static Event event(JournalEntry entry, Map<UUID, String> names) {
        String who = entry.account == null ? "Ingen inloggad" : names.getOrDefault(entry.account, "någon");
        return new Event(entry.at, SwedishDates.said(entry.at), who, what(entry.what),
                entry.said == null ? about(entry.about, names) : entry.said);
    }

    private static Event event(Revision step, Map<UUID, String> names) {
        String who = step.author.equals(Revision.CONTENT) ? "Innehållet i projektet"
                : names.getOrDefault(id(step.author), "någon");
        return new Event(step.at, SwedishDates.said(step.at), who, what(step.state),
                step.read().name() + (step.why.isEmpty() ? "" : ": ”" + step.why + "”"));
    }

    /** Rows from before the words were kept: an account by its name, anything else as it was noted. */
    private static String about(@Nullable String about, Map<UUID, String> names) {
        return about == null ? "" : names.getOrDefault(id(about), about);
    }

    private static @Nullable UUID id(String typed) {
        try {
            return typed == null ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private static String what(Revision.State state) {
        return switch (state) {
            case SENT -> "skickade för granskning";
            case RETURNED -> "lämnade tillbaka";
            case RECALLED -> "tog tillbaka det som var skickat";
            case PUBLISHED -> "publicerade";
            case WITHDRAWN -> "tog bort från webbplatsen";
        };
    }

    private static String what(JournalEntry.What what) {
        return switch (what) {
            case SIGNED_IN -> "loggade in";
            case SIGN_IN_REFUSED -> "släpptes inte in";
            case SIGNED_OUT -> "loggade ut";
            case SESSION_ENDED -> "avslutade en inloggning";
            case LISTING_REFUSED -> "frågade efter en post som inte är deras";
            case INVITED -> "bjöd in";
            case INVITATION_WITHDRAWN -> "tog tillbaka en inbjudan";
            case INVITATION_ACCEPTED -> "kom in med en inbjudan";
            case PASSKEY_ADDED -> "lade till en nyckel";
            case PASSKEY_REMOVED -> "tog bort en nyckel";
            case IDENTITY_ADDED -> "kopplade en inloggning till sig";
            case IDENTITY_REMOVED -> "tog bort en koppling";
            case VOUCHED_FOR -> "gick i god för";
            case ROLES_CHANGED -> "ändrade roller";
            case ACCOUNT_DISABLED -> "stängde ett konto";
            case ACCOUNT_ENABLED -> "öppnade ett konto";
            case RECOVERY_ASKED -> "bad om att släppa in igen";
            case RECOVERY_CONFIRMED -> "bekräftade att släppa in igen";
            case RECOVERY_REFUSED -> "fick inte släppa in igen";
            case RECOVERED -> "kom in igen med en ny nyckel";
        };
    }
}
