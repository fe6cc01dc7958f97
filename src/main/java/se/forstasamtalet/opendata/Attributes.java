package se.forstasamtalet.opendata;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Anonymity;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Capacity;
import se.forstasamtalet.directory.Catalogue;
import se.forstasamtalet.directory.Catalogue.HeldValue;
import se.forstasamtalet.directory.Conflict;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Extent;
import se.forstasamtalet.directory.FactGroup;
import se.forstasamtalet.directory.FollowUp;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.OpenTalks;
import se.forstasamtalet.directory.Organization;
import se.forstasamtalet.directory.PartnerContact;
import se.forstasamtalet.directory.Quoted;
import se.forstasamtalet.directory.Reader;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Service.Purpose;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.directory.WebsiteReferrals;
import se.forstasamtalet.directory.YesNoUnknown;
import se.forstasamtalet.language.Phrase;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.opendata.Hsds.AttributeRecord;
import se.forstasamtalet.opendata.Hsds.TermRecord;

/** What HSDS has no word for, as answers of our own taxonomies. */
final class Attributes {

    /** Nothing to ask of a service that has no number. */
    private static final Set<String> CALLS = Set.of("caller_number_visible", "on_phone_bill", "callback",
            "callback_asked_by", "voicemail_safe");
    /** Their source's words stand elsewhere in the record. */
    private static final Set<String> UNLABELLED = Set.of("people", "follow_up_when");

    private final Directory directory;
    private final Taxonomies taxonomies;

    Attributes(Directory directory, Taxonomies taxonomies) {
        this.directory = directory;
        this.taxonomies = taxonomies;
    }

    List<AttributeRecord> of(Organization organization) {
        AttributeList answers = new AttributeList(taxonomies, organization.id(), "organization");
        Catalogue.answers(organization).forEach(answer -> put(organization, answer, answers));
        conflicts(organization, answers);
        return answers.records();
    }

    List<AttributeRecord> of(Service service) {
        AttributeList answers = new AttributeList(taxonomies, service.id(), "service");
        Catalogue.answers(service).filter(answer -> !service.phones().isEmpty() || !CALLS.contains(question(answer)))
                .forEach(answer -> put(service, answer, answers));
        Stream.ofNullable(service.extent()).forEach(extent -> extent.tracks()
                .forEach(track -> answers.add("extent", track.kind(), length(track), extent.text(), extent)));
        Stream.ofNullable(service.capacity()).forEach(capacity -> capacity(capacity, answers));
        // A way of working that has no name among the methods is told in the words of the source.
        Stream.ofNullable(service.methods()).filter(one -> one.taxonomy_terms().isEmpty() && one.text() != null)
                .forEach(methods -> answers.add("methods_in_words", taxonomies.term("methods_in_words"), null,
                        methods.text(), methods));
        Stream.ofNullable(service.website_referrals()).forEach(referrals -> referrals(referrals, answers));
        for (Area area : directory.areasLeadingTo(service)) {
            area.routes().stream().filter(route -> route.service().equals(service.slug()))
                    .forEach(route -> answers.add("route", route.kind(), area.slug().text(), area.name(), route));
        }
        conflicts(service, answers);
        return answers.records();
    }

    private void conflicts(Listing listing, AttributeList answers) {
        listing.conflicts().forEach(conflict -> answers.add("conflict", taxonomies.term("conflict"), conflict.field(),
                claims(conflict), null));
    }

    private static String question(HeldValue answer) {
        return answer.member().attribute().orElseThrow();
    }

    /** What a member says, each value under its question; where it is asked and nobody has said, that it is unknown. */
    private void put(Listing listing, HeldValue answer, AttributeList answers) {
        List<?> said = answer.values();
        if (answer.fact() instanceof PartnerContact contact) {
            said = List.of(PartnerContact.told(contact));
        }
        if (said.isEmpty() && listing instanceof Service service && isAsked(service, answer)) {
            said = List
                    .of(answer.member().type() == YesNoUnknown.class ? YesNoUnknown.UNKNOWN : Anonymity.Basis.UNKNOWN);
        }
        for (Object value : said) {
            term(question(answer), value).ifPresent(term -> answers.add(question(answer), term,
                    beside(listing, question(answer), value), label(listing, answer), answer.fact()));
        }
    }

    /** The survey's questions are put to what people go to in order to change, anonymity to all. */
    private static boolean isAsked(Service service, HeldValue answer) {
        if (answer.member().group() == FactGroup.ANONYMITY) {
            return !question(answer).equals("anonymity_until");
        }
        boolean isOfSurvey = service.purpose() == Purpose.CHANGE && !question(answer).equals("interpreter");
        return answer.member().type() == YesNoUnknown.class && (isOfSurvey || answer.fact() != null);
    }

    private Optional<TermRecord> term(String question, Object value) {
        if (value instanceof Enum<?> one) {
            return taxonomies.find(taxonomies.code(question, one));
        }
        return taxonomies.find(
                value instanceof Slug method && question.equals("methods") ? Taxonomies.method(method) : question);
    }

    /** What the answer says beside itself: a number, a day, a text. */
    private static @Nullable String beside(Listing listing, String question, Object value) {
        if (value instanceof Phrase text) {
            return text.in(SiteLanguage.ORIGINAL).text();
        }
        if (!(listing instanceof Service service) || !(value instanceof Enum<?>)) {
            boolean isAMethod = question.equals("methods");
            return value instanceof Integer || value instanceof LocalDate || (value instanceof Slug && !isAMethod)
                    ? value.toString() : null;
        }
        Anonymity anonymity = service.anonymity();
        OpenTalks talks = service.open_talks();
        FollowUp followUp = service.follow_up();
        return switch (question) {
            case "anonymity" -> anonymity == null || value == Anonymity.Basis.UNKNOWN ? null
                    : joined(" ", anonymity.decision_date(), anonymity.decision_number());
            case "open_talks" -> talks == null ? null : text(talks.count());
            case "follow_up_when" -> followUp == null || value != FollowUp.When.AFTERWARDS ? null
                    : text(followUp.months_after());
            default -> null;
        };
    }

    /** The source's own words, where the catalogue lets the data have them and they do not stand in it already. */
    private static @Nullable String label(Listing listing, HeldValue answer) {
        boolean mayRead = Catalogue.find(listing.listingKind(), answer.member().fact() + ".text")
                .filter(quote -> quote.reading().isSeenBy(Reader.DATA)).isPresent();
        return mayRead && !UNLABELLED.contains(question(answer)) && answer.fact() instanceof Quoted quoted
                ? quoted.text() : null;
    }

    private static @Nullable String length(Extent.Track track) {
        String sessions = range(track.sessions_from(), track.sessions_to());
        String months = range(track.months_from(), track.months_to());
        return joined(", ", sessions == null ? null : sessions + " sessions",
                months == null ? null : months + " months",
                track.varies() ? "varies" : null, track.measure() == null ? null : Json.written(track.measure()),
                track.extendable() ? "extendable" : null);
    }

    private void capacity(Capacity capacity, AttributeList answers) {
        number("capacity.therapists", text(capacity.therapists()), capacity, answers);
        number("capacity.full_time_equivalents",
                capacity.full_time_equivalents() == null ? null : capacity.full_time_equivalents().toPlainString(),
                capacity, answers);
        number("capacity.cases_per_year", range(capacity.cases_per_year_from(), capacity.cases_per_year_to()), capacity,
                answers);
    }

    private void number(String code, @Nullable String value, Capacity capacity, AttributeList answers) {
        if (value != null) {
            answers.add("capacity", taxonomies.term(code), value, capacity.text(), capacity);
        }
    }

    private void referrals(WebsiteReferrals referrals, AttributeList answers) {
        String others = referrals.or_to().stream().map(Slug::text).collect(Collectors.joining(" "));
        answers.add("website_referrals", taxonomies.term("website_referrals"),
                range(referrals.municipalities_from(), referrals.municipalities_to()) + " of " + referrals.out_of()
                        + (others.isEmpty() ? "" : ", with " + others),
                referrals.text(), referrals);
    }

    private static String claims(Conflict conflict) {
        return conflict.claims().stream().map(claim -> claim.source() + ": " + claim.text())
                .collect(Collectors.joining(" | "));
    }

    private static @Nullable String range(@Nullable Integer from, @Nullable Integer to) {
        return Objects.equals(from, to) ? text(from) : joined("-", from, to);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** What is there of these, or null when nothing is. */
    private static @Nullable String joined(String between, @Nullable Object... parts) {
        String joined = Stream.of(parts).filter(Objects::nonNull).map(Object::toString)
                .collect(Collectors.joining(between));
        return joined.isEmpty() ? null : joined;
    }
}
