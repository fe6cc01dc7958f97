package se.forstasamtalet.editor.listing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.TaxonomyTerm;
import se.forstasamtalet.language.SiteLanguage;

/**
 * What editors may write in a listing, in the order in which readers meet it, and what each field is called in Swedish.
 */
public final class ListingFields {

    static final Map<String, String> KNOWN = choices("unknown", "Vet inte", "yes", "Ja", "no", "Nej");
    private static final Map<String, String> CHANNELS = choices("phone", "Telefonen", "chat", "Chatten");
    private static final String DATE = "Som 2026-06-04.";

    private ListingFields() {}

    /**
     * Fields that belong together.
     *
     * @param rows lists of facts, each fact a row of fields
     */
    public record Group(String id, String heading, String intro, List<FormField> fields, List<Rows> rows) {}

    /** A list in the document: {@code phones}. */
    public record Rows(String list, String label, List<FormField> fields) {}

    public static List<Group> of(Listing listing, Directory directory) {
        return switch (listing.listingKind()) {
            case SERVICES -> MoreFields.added(service(directory), listing.listingKind());
            case AREAS -> area(directory);
            case ORGANIZATIONS -> organization();
        };
    }

    private static List<Group> organization() {
        return List.of(
                group("namn", "Namn", "", text("name", "Namn", ""),
                        text("alternate_name", "Annat namn", "Förkortning eller tidigare namn, om det finns.")),
                new Group("kontakt", "Kontakt", "", List.of(url("website.url", "Egen webbplats")),
                        List.of(phones("Numret till växeln."))));
    }

    private static List<Group> area(Directory directory) {
        return List
                .of(new Group("vagar", "Vägen till hjälp", "Vart den som bor här kan vända sig, det viktigaste först.",
                        List.of(), List.of(new Rows("routes", "Väg", List.of(
                                choice("service", "Verksamhet", services(directory)),
                                choice("kind", "Hur", choices("own", "Egen verksamhet", "refers", "Vi hänvisar dit",
                                        "also_refers", "Vi hänvisar dit också")))))));
    }

    private static List<Group> service(Directory directory) {
        List<Group> groups = new ArrayList<>(List.of(
                group("namn", "Namn", "", text("name", "Namn", ""),
                        text("alternate_name", "Annat namn", "Förkortning eller tidigare namn, om det finns."),
                        choice("status", "Är verksamheten igång?",
                                choices("active", "Ja", "inactive", "Nej, den startar snart", "temporarily closed",
                                        "Nej, den har paus", "defunct",
                                        "Nej, den har upphört")),
                        new FormField("status_change.since", "Sedan när är den inte igång?",
                                "För en som startar snart: när. " + DATE + " Lämna tomt när den är igång.",
                                FormField.Type.DATE, Map.of()),
                        choice("status_change.successor", "Vart vänder man sig i stället?", others(directory))),
                new Group("kontakt", "Så når man er", "Det första den som söker hjälp ser.",
                        List.of(url("chat_url.url", "Chattens adress"), url("url.url", "Verksamhetens egen sida"),
                                known("callback.possible", "Kan ni ringa upp den som vill det?"),
                                choice("callback.asked_by", "Hur ber man om det?",
                                        choices("", "Vet inte", "call", "När man ringer", "voicemail",
                                                "På telefonsvararen", "website", "På er webbplats")),
                                known("callback.voicemail_safe", "Hör bara personalen telefonsvararen?")),
                        List.of(phones("Till exempel 020-555 666."))),
                new Group("tider", "När ni svarar", "Skriv tiderna som du skulle säga dem, en rad för varje.",
                        List.of(new FormField("typed_hours.phone", "Telefontider", "Till exempel: " + HoursText.EXAMPLE
                                + ". Det går också att skriva ”juni–augusti: mån–fre 9–12”, ”jämna veckor: tis 17–19”, "
                                + "”första tisdagen i månaden 17–19” och ”dag före röd dag 8–14”.",
                                FormField.Type.LONG, Map.of()),
                                new FormField("typed_hours.chat", "Chattens tider", "", FormField.Type.LONG, Map.of())),
                        List.of(new Rows("schedule_exceptions", "Avvikande dagar", List.of(
                                choice("attending_type", "Gäller", CHANNELS), date("from", "Första dagen"),
                                date("to", "Sista dagen"),
                                time("opens_at", "Öppnar", "Lämna tomt om det är stängt."),
                                time("closes_at", "Stänger", ""),
                                text("description.sv", "Varför", "Kort, för den som läser."))))),
                new Group("tillfalligt", "Tillfälligt", "Det här försvinner av sig självt från sidan.",
                        List.of(new FormField("full.since", "Fullt just nu, sedan",
                                DATE + " Står i fjorton dagar. Töm fältet när ni har plats.", FormField.Type.DATE,
                                Map.of())),
                        List.of(new Rows("alerts", "Meddelande",
                                List.of(new FormField("description.sv", "Meddelande",
                                        "En mening. På andra språk står det sist, på svenska.", FormField.Type.LONG,
                                        Map.of()),
                                        date("from", "Första dagen"), date("to", "Sista dagen"))))),
                group("anonymitet", "Anonymitet", "Ordet anonym står bara på sidan när det har stöd i lagen.",
                        choice("anonymity.basis", "Vad anonymiteten vilar på",
                                choices("unknown", "Vet inte: sidan säger ”fråga innan du säger vem du är”",
                                        "advice", "Rådgivning utan dokumentation (14 kap. 4 § socialtjänstlagen)",
                                        "board_decision", "Beslut av nämnden (14 kap. 5 § socialtjänstlagen)",
                                        "non_profit", "Ideell verksamhet utanför tillsynen", "helpline",
                                        "Stödlinje utanför socialtjänsten som lovar det",
                                        "health_record", "Hälso- och sjukvård: det förs journal", "recorded",
                                        "Samtal kan journalföras, också de utan beslut", "none",
                                        "Man kan inte vara anonym")),
                        choice("anonymity.until", "Hur länge man kan vara anonym",
                                choices("", "Vet inte", "open_talks", "Under de öppna samtalen", "whole_contact",
                                        "Hela kontakten")),
                        date("anonymity.decision_date", "Nämndens beslut: datum"),
                        text("anonymity.decision_number", "Nämndens beslut: diarienummer", ""),
                        known("anonymity.caller_number_visible", "Ser ni numret hos den som ringer?"),
                        known("anonymity.on_phone_bill", "Syns samtalet på telefonräkningen?")),
                new Group("pris", "Vad det kostar", "", List.of(), List.of(new Rows("cost_options", "Pris", List.of(
                        number("amount", "Kronor", "0 om det är gratis."),
                        choice("per", "För", choices("visit", "Ett besök", "call", "Ett samtal")))))),
                group("vilka", "Vilka ni är till för", "Lämna tomt när ingen är utestängd.",
                        number("eligibility.minimum_age", "Yngsta ålder", ""),
                        number("eligibility.maximum_age", "Äldsta ålder", ""),
                        many("eligibility.people", "Bara för",
                                choices("men", "Män", "women", "Kvinnor", "boys_and_young_men", "Pojkar och unga män",
                                        "children", "Barn",
                                        "trans_people", "Transpersoner", "adults", "Vuxna", "not_in_custody",
                                        "Inte den som är frihetsberövad")),
                        many("service_area.areas", "Områden där man ska bo", areas(directory)),
                        many("languages.codes", "Språk personalen talar", SpokenChoices.of(directory)),
                        known("languages.interpreter", "Kan en tolk vara med?"),
                        known("self_referral.possible", "Kan man själv ta kontakt, utan att bli hänvisad?"),
                        many("adapted_for.groups", "Särskilt anpassat för",
                                choices("parents", "Föräldrar", "young_people", "Unga", "older_people", "Äldre",
                                        "women", "Kvinnor", "honour", "Våld i hederns namn"))),
                group("behandling", "Vad ni gör", "",
                        known("treatment.given", "Behandlar ni själva?"),
                        known("open_talks.offered", "Finns öppna samtal, utan utredning och beslut?"),
                        number("open_talks.count", "Hur många öppna samtal",
                                "Lämna tomt om det inte är ett visst antal."),
                        many("methods.taxonomy_terms", "Metoder", terms(directory)),
                        known("group_treatment.offered", "Finns behandling i grupp?"),
                        known("partner_contact.routine", "Har ni en rutin för att kontakta den som är utsatt?"),
                        number("capacity.therapists", "Hur många behandlare", ""),
                        number("capacity.full_time_equivalents", "I heltidstjänster", "Som 2.5."),
                        number("capacity.cases_per_year_from", "Minst antal ärenden per år", ""),
                        number("capacity.cases_per_year_to", "Flest ärenden per år", "")),
                group("uppfoljning", "Uppföljning", "", known("follow_up.done", "Frågar ni hur det gick?"),
                        many("follow_up.when", "När",
                                choices("before", "Före", "during", "Under", "at_the_end", "Vid slutet", "afterwards",
                                        "Efteråt")),
                        number("follow_up.months_after", "Månader efteråt", ""))));
        groups.add(new Group("texter", "Texten på sidan", "Två eller tre meningar. Den svenska är den som gäller. "
                + "Skriv {phone} där ert nummer ska stå, eller {phone:112} för en annan posts: då följer texten med "
                + "när numret ändras.",
                Stream.of(SiteLanguage.values()).map(language -> new FormField("description." + language.tag(),
                        "På " + language.locale().getDisplayName(SiteLanguage.ORIGINAL.locale())
                                + (language == SiteLanguage.ORIGINAL ? "" : " (" + language.tag() + ")"),
                        "", FormField.Type.LONG, Map.of())).toList(),
                List.of()));
        return List.copyOf(groups);
    }

    private static Rows phones(String hint) {
        return new Rows("phones", "Telefonnummer",
                List.of(new FormField("number", "Telefonnummer", hint, FormField.Type.PHONE, Map.of()),
                        new FormField("extension", "Knappval eller anknytning",
                                "Siffrorna som man trycker när det har svarat. Oftast tomt.", FormField.Type.TEXT,
                                Map.of())));
    }

    private static Map<String, String> services(Directory directory) {
        Map<String, String> services = new LinkedHashMap<>();
        directory.services().forEach(service -> services.put(service.slug().text(), service.name()));
        return services;
    }

    private static Map<String, String> others(Directory directory) {
        Map<String, String> others = new LinkedHashMap<>(choices("", "Ingen bestämd"));
        others.putAll(services(directory));
        return others;
    }

    private static Map<String, String> areas(Directory directory) {
        Map<String, String> areas = new LinkedHashMap<>();
        directory.areas().forEach(area -> areas.put(area.slug().text(), area.name()));
        return areas;
    }

    private static Map<String, String> terms(Directory directory) {
        Map<String, String> terms = new LinkedHashMap<>();
        directory.services().stream()
                .flatMap(service -> service.methods() == null ? Stream.empty()
                        : service.methods().taxonomy_terms().stream())
                .distinct()
                .flatMap(term -> directory.term(term).stream()).sorted(Comparator.comparing(TaxonomyTerm::name))
                .forEach(term -> terms.put(term.id().text(), term.name()));
        return terms;
    }

    private static Group group(String id, String heading, String intro, FormField... fields) {
        return new Group(id, heading, intro, List.of(fields), List.of());
    }

    private static FormField text(String path, String label, String hint) {
        return new FormField(path, label, hint, FormField.Type.TEXT, Map.of());
    }

    private static FormField url(String path, String label) {
        return new FormField(path, label, "Som www.nacka.se", FormField.Type.URL, Map.of());
    }

    private static FormField date(String path, String label) {
        return new FormField(path, label, DATE, FormField.Type.DATE, Map.of());
    }

    private static FormField time(String path, String label, String hint) {
        return new FormField(path, label, hint, FormField.Type.TIME, Map.of());
    }

    private static FormField number(String path, String label, String hint) {
        return new FormField(path, label, hint, FormField.Type.NUMBER, Map.of());
    }

    private static FormField known(String path, String label) {
        return choice(path, label, KNOWN);
    }

    private static FormField choice(String path, String label, Map<String, String> choices) {
        return new FormField(path, label, "", FormField.Type.CHOICE, choices);
    }

    private static FormField many(String path, String label, Map<String, String> choices) {
        return new FormField(path, label, "", FormField.Type.MANY, choices);
    }

    private static Map<String, String> choices(String... pairs) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            choices.put(pairs[i], pairs[i + 1]);
        }
        return choices;
    }
}
