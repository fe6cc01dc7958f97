package se.forstasamtalet.editor.listing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.forstasamtalet.account.Editor;
import se.forstasamtalet.directory.Hours;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Member.Shape;
import se.forstasamtalet.directory.Problem;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.language.NeedMessages;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.publication.Preview;
import se.forstasamtalet.publication.Publisher;
import se.forstasamtalet.revision.Workflow;

/**
 * What one person takes off every page at once: a wrong number does harm while a colleague is looked for, a missing one
 * is handled. Only what promises or leads somewhere is here; what keeps people away (a closed day, an age) is not,
 * since without it the page would say something else.
 */
@ApplicationScoped
class TakeOff {

    /** The whole service, which then is no door. */
    static final String PAUSE = "status";
    private static final String SWEDISH = "description." + SiteLanguage.ORIGINAL.tag();
    private static final Set<String> ROWS = Set.of("phones", "schedules", "alerts", "cost_options", "routes");
    private static final Set<String> FACTS = Set.of("status_change", "chat_url", "url", "website", "anonymity",
            "open_talks",
            "waiting_time", "alternate_name");
    private static final Set<String> TEXTS = Set.of("description", "meanwhile");

    private static final Set<Shape> SAID = Set.of(Shape.VALUE, Shape.TEXT);

    @Inject
    Preview proof;

    @Inject
    Publisher publisher;

    @Inject
    Workflow steps;

    @Inject
    Clock clock;

    /**
     * Something that can be taken off.
     *
     * @param path where it stands in the document
     */
    record Thing(String path, String label, String words) {}

    /** All that can be taken off a listing's pages, in the order of its document. */
    static List<Thing> of(DeskListing subject) {
        ObjectNode document = subject.document();
        List<Thing> things = new ArrayList<>();
        document.fieldNames().forEachRemaining(name -> paths(name, document.path(name)).stream()
                .filter(path -> !keepsOthersAway(subject.listing(), path)).forEach(path -> things.add(
                        new Thing(path, MemberNames.label(subject.listing().listingKind(), path),
                                words(subject, path)))));
        return things;
    }

    private static List<String> paths(String name, JsonNode member) {
        List<String> paths = new ArrayList<>();
        if (ROWS.contains(name)) {
            for (int i = 0; i < member.size(); i++) {
                paths.add(name + "[" + i + "]");
            }
        } else if (FACTS.contains(name)) {
            paths.add(name);
        } else if (TEXTS.contains(name)) {
            member.fieldNames().forEachRemaining(language -> paths.add(name + "." + language));
        }
        return paths;
    }

    /** Whether it is hours without which others would hold in their place. */
    private static boolean keepsOthersAway(Listing listing, String path) {
        return path.startsWith("schedules[") && listing instanceof Service service
                && service.schedules().stream().anyMatch(service.schedules().get(row(path))::replaces);
    }

    private static int row(String path) {
        return Integer.parseInt(path.replaceAll("\\D", ""));
    }

    private static String words(DeskListing subject, String path) {
        if (path.startsWith("schedules[") && subject.listing() instanceof Service service) {
            int row = row(path);
            return HoursText.say(List.of(service.schedules().get(row)), service.schedules().get(row).attending_type());
        }
        return subject.said().lines().values().stream()
                .filter(line -> line.path().equals(path) || line.path().startsWith(path + ".")
                        || line.path().startsWith(path + "["))
                .filter(line -> line.member() == null || SAID.contains(line.member().shape()))
                .map(DocumentWords.Line::words)
                .collect(Collectors.joining(", "));
    }

    /**
     * Takes it off at once, with one person's word.
     *
     * @param path of a thing of the listing, or {@link #PAUSE}
     * @return what is in the way; nothing when it is gone
     */
    Optional<String> take(DeskListing subject, String path, Editor editor, String why) {
        Map<String, String> fields = new LinkedHashMap<>(Fields.of(subject.document()));
        Listing.Kind kind = subject.listing().listingKind();
        Set<String> before = said(proof.read(Fields.document(fields).toString(), kind).problems());
        if (path.equals(PAUSE)) {
            fields.put(PAUSE, "temporarily closed");
            LocalDate today = LocalDate.now(clock.withZone(Hours.ZONE));
            fields.put("status_change.since", today.toString());
            fields.put("status_change.source", SourceStamp.source(today));
        } else {
            fields.keySet().removeIf(field -> field.equals(path) || field.startsWith(path + ".")
                    || field.startsWith(path + "["));
        }
        if (path.equals(SWEDISH)) {
            // The other languages say what it said.
            fields.keySet().removeIf(field -> field.startsWith("description."));
            for (SiteLanguage language : SiteLanguage.values()) {
                fields.put("description." + language.tag(),
                        MessageBundles.get(NeedMessages.class, Localized.Literal.of(language.tag())).text_withdrawn());
            }
        }
        Preview.Reading reading = proof.read(Fields.document(fields).toString(), kind);
        List<Problem> problems = reading.problems().stream()
                .filter(problem -> !before.contains(said(problem))).toList();
        if (reading.listing() == null || !problems.isEmpty()) {
            return Optional.of("Utan det går posten inte att visa: "
                    + problems.stream().map(WhatIsWrong::of).collect(Collectors.joining(" "))
                    + " Pausa hela verksamheten i stället, eller ta bort posten.");
        }
        steps.publish(reading.listing(), subject.standing().number, editor.account().toString(), why);
        publisher.hurry();
        return Optional.empty();
    }

    private static Set<String> said(List<Problem> problems) {
        return problems.stream().map(TakeOff::said).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String said(Problem problem) {
        return problem.field() + " " + problem.expected();
    }
}
