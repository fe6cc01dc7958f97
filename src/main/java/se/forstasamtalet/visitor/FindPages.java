package se.forstasamtalet.visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.content.Content;
import se.forstasamtalet.content.Guide;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Door;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Service.Purpose;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.language.Addresses;
import se.forstasamtalet.language.CardMessages;
import se.forstasamtalet.language.FindMessages;
import se.forstasamtalet.language.ProMessages;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.page.DoorCard;
import se.forstasamtalet.page.Doors;
import se.forstasamtalet.page.Frames;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.NeedWords;
import se.forstasamtalet.page.Page;
import se.forstasamtalet.page.StatusWords;
import se.forstasamtalet.page.Wording;
import se.forstasamtalet.search.Finding;
import se.forstasamtalet.search.Finding.Why;
import se.forstasamtalet.search.Findings;
import se.forstasamtalet.search.Misses;
import se.forstasamtalet.search.OpeningWords;
import se.forstasamtalet.search.ResultKind;
import se.forstasamtalet.visitor.FindPage.Result;

/** Answers to what readers search for, in one language at one moment. */
final class FindPages {

    private static final String PROFESSIONALS = "professionals";

    private final Directory directory;
    private final Content content;
    private final Wording wording;
    private final FindMessages find;
    private final NeedWords need;
    private final Doors doors;
    private final Frames frames;
    private final Helps helps;
    private final StatusWords statuses;
    private final ProMessages pro;
    private final List<Link> areas;

    FindPages(Directory directory, Content content, Wording wording, Doors doors, Frames frames) {
        this.directory = directory;
        this.content = content;
        this.wording = wording;
        this.find = MessageBundles.get(FindMessages.class, Localized.Literal.of(wording.language.tag()));
        this.need = NeedWords.in(wording.language);
        this.doors = doors;
        this.frames = frames;
        this.statuses = new StatusWords(directory, wording);
        this.helps = new Helps(directory, wording, find, doors);
        this.pro = MessageBundles.get(ProMessages.class, Localized.Literal.of(ofProfessionals().tag()));
        this.areas = directory.areas(Area.Kind.MUNICIPALITY).stream().map(frames::link).toList();
    }

    /** The page before anything is asked. */
    Page empty() {
        return page("", "", "", null, OpeningWords.NONE, List.of(), List.of());
    }

    /** Thanks for the press that says that nothing was found; whoever wants to may tell what is missing. */
    Page missed() {
        Area county = directory.areas(Area.Kind.COUNTY).get(0);
        Link report = new Link(find.find_missed_report(),
                Addresses.of(wording.language, Addresses.REPORT + "/" + county.slug()));
        return page("", find.find_missed_thanks(), "", report, OpeningWords.NONE, List.of(), List.of());
    }

    Page answer(String typed, Findings findings) {
        OpeningWords opening = findings.opening();
        List<Finding> found = findings.found().stream()
                .filter(one -> one.kind() != ResultKind.GUIDE || guide(one).isPresent()).toList();
        // Where to go stands before the first door, and so does what was asked for by name; what only fits a plea
        // stands after it.
        List<Result> results = found.stream().filter(one -> opening != OpeningWords.DOOR || one.comesBeforeTheDoor())
                .map(this::result)
                .toList();
        List<Result> more = found.stream().filter(one -> opening == OpeningWords.DOOR && !one.comesBeforeTheDoor())
                .map(this::result)
                .toList();
        boolean isNothing = found.isEmpty() && !typed.isBlank();
        String press = isNothing && opening == OpeningWords.NONE ? Misses.PRESS : "";
        return page(typed, notice(findings, isNothing), press, null, opening, results, more);
    }

    private Page page(String typed, String notice, String press, @Nullable Link report, OpeningWords opening,
            List<Result> results, List<Result> more) {
        return new FindPage(frames.frame(Addresses.FIND, wording.words.title_of(find.find_title())), typed,
                notice, press, report,
                opening == OpeningWords.DANGER ? linesOfToday() : null, helps.of(opening),
                opening == OpeningWords.REFUSED,
                results, opening == OpeningWords.CHILD ? null : doors.anywhere(), more, areas);
    }

    private String notice(Findings findings, boolean isNothing) {
        List<String> notices = new ArrayList<>();
        if (findings.isShortened()) {
            notices.add(find.find_shortened());
        }
        if (findings.asksWhich()) {
            notices.add(find.find_which());
        } else if (isNothing && findings.opening() == OpeningWords.NONE) {
            notices.add(find.find_nothing());
        }
        return String.join(" ", notices);
    }

    /** Lines where somebody answers now, before those that open later. */
    private List<DoorCard> linesOfToday() {
        return Stream.of(Purpose.SUICIDE, Purpose.CRISIS).flatMap(purpose -> directory.services(purpose).stream()
                .flatMap(service -> doors.of(service).stream()).filter(Door::isPhone)
                .filter(door -> door.opening().isOpen()).sorted(Doors.FRESH_FIRST)).map(doors::card).toList();
    }

    private Result result(Finding finding) {
        return switch (finding.kind()) {
            case AREA, PLACE, REGION -> area(finding, directory.area(new Slug(finding.target())).orElseThrow());
            case SERVICE -> {
                Service service = directory.service(new Slug(finding.target())).orElseThrow();
                Link link = frames.link(service);
                yield new Result(link, link.language().tag(), status(service).orElseGet(() -> why(finding)));
            }
            case PAGE -> new Result(new Link(title(finding.target()),
                    Addresses.of(ofPage(finding.target()), "/" + finding.target())), ofPage(finding.target()).tag(),
                    why(finding));
            case GUIDE -> new Result(
                    new Link(guide(finding).orElseThrow().heading(),
                            Addresses.of(wording.language, Addresses.guide(finding.target()))),
                    wording.language.tag(), why(finding));
            case ELSEWHERE -> new Result(null, "", elsewhere(finding));
        };
    }

    /** The pages for those who meet people in their work are in few languages. */
    private SiteLanguage ofProfessionals() {
        return SiteLanguage.OF_PROFESSIONALS.contains(wording.language) ? wording.language : SiteLanguage.ORIGINAL;
    }

    private SiteLanguage ofPage(String target) {
        return target.startsWith(PROFESSIONALS) ? ofProfessionals() : wording.language;
    }

    private String title(String target) {
        return switch (target) {
            case PROFESSIONALS -> pro.home_title();
            case PROFESSIONALS + "/glossary" -> pro.glossary_title();
            case PROFESSIONALS + "/survey" -> pro.survey_title();
            case PROFESSIONALS + "/gaps" -> pro.gaps_title();
            case PROFESSIONALS + "/refer" -> pro.refer_title();
            case PROFESSIONALS + "/compare" -> pro.compare_title();
            case "now", "write", "meet", "young", "worried" -> need.heading("/" + target);
            case "cards" -> MessageBundles
                    .get(CardMessages.class, Localized.Literal.of(wording.language.tag())).cards_title();
            default -> Stream.concat(
                    content.professionals().getOrDefault(ofProfessionals(), List.of()).stream()
                            .filter(guide -> target.endsWith("/" + guide.slug())).map(Guide::heading),
                    content.chapters().stream().filter(chapter -> target.endsWith("/" + chapter.slug()))
                            .map(chapter -> chapter.title().in(ofProfessionals()).text()))
                    .findFirst().orElse(pro.home_title());
        };
    }

    private Optional<Guide> guide(Finding finding) {
        return content.guide(wording.language, finding.target());
    }

    private Result area(Finding finding, Area area) {
        boolean isOwnName = finding.name().equals(area.name());
        String name = wording.name(finding.name());
        String within = wording.name(area.name());
        String why = switch (finding.why()) {
            case POSTCODE -> find.find_why_postcode(name);
            case LIKENESS ->
                isOwnName ? find.find_why_alike() : find.find_why_alike_place(name, within);
            default -> isOwnName ? find.find_why_name() : lies(finding, name, within);
        };
        return new Result(frames.link(area), SiteLanguage.ORIGINAL.tag(), why);
    }

    /** A place lies in an area, and an area in something larger. */
    private String lies(Finding finding, String name, String area) {
        return finding.kind() == ResultKind.REGION ? find.find_why_region(area, name)
                : find.find_why_place(name, area);
    }

    /** That a service takes in nobody any more, or just now: more than why it was found. */
    private Optional<String> status(Service service) {
        return service.isGone() || service.status_change() != null ? Optional.of(statuses.of(service))
                : Optional.empty();
    }

    private String why(Finding finding) {
        return switch (finding.why()) {
            case NAME, POSTCODE -> find.find_why_name();
            case NUMBER -> find.find_why_number();
            case WORDS -> find.find_why_words();
            case FACT -> find.find_why_fact();
            case TOPIC -> find.find_why_topic();
            case LIKENESS -> find.find_why_alike();
        };
    }

    /** A place outside: its name is known, and there is a line that answers there too. */
    private String elsewhere(Finding finding) {
        String name = wording.name(finding.name());
        String line = helps.line();
        return switch (finding.why()) {
            case POSTCODE -> find.find_elsewhere_postcode(name, line);
            case LIKENESS -> find.find_elsewhere_alike(name, line);
            default -> find.find_elsewhere(name, line);
        };
    }
}
