package se.forstasamtalet.visitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.forstasamtalet.content.Content;
import se.forstasamtalet.content.Guide;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Door;
import se.forstasamtalet.directory.Service.Purpose;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.language.Addresses;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.page.DoorCard;
import se.forstasamtalet.page.Doors;
import se.forstasamtalet.page.FirstDoor;
import se.forstasamtalet.page.Frames;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.Page;
import se.forstasamtalet.page.Wording;
import se.forstasamtalet.search.Finding;
import se.forstasamtalet.search.Finding.Why;
import se.forstasamtalet.search.Findings;
import se.forstasamtalet.search.Kind;
import se.forstasamtalet.search.Lead;
import se.forstasamtalet.visitor.FindPage.Result;

/** Answers to what readers search for, in one language at one moment. */
final class FindPages {

    private final Directory directory;
    private final Content content;
    private final Wording wording;
    private final Doors doors;
    private final Frames frames;
    private final List<Link> areas;

    FindPages(Directory directory, Content content, Wording wording, Doors doors, Frames frames) {
        this.directory = directory;
        this.content = content;
        this.wording = wording;
        this.doors = doors;
        this.frames = frames;
        this.areas = directory.areas(Area.Kind.MUNICIPALITY).stream().map(frames::link).toList();
    }

    /** The page before anything is asked. */
    Page empty() {
        return page("", "", Lead.NONE, List.of(), List.of());
    }

    Page answer(String typed, Findings findings) {
        Lead lead = findings.lead();
        List<Finding> found = findings.found().stream()
                .filter(one -> one.kind() != Kind.GUIDE || guide(one).isPresent()).toList();
        // Where to go stands before the first door, and so does what was asked for by name; what only fits a plea
        // stands after it.
        List<Result> results = found.stream().filter(one -> lead != Lead.DOOR || comesFirst(one)).map(this::result)
                .toList();
        List<Result> more = found.stream().filter(one -> lead == Lead.DOOR && !comesFirst(one)).map(this::result)
                .toList();
        return page(typed, notice(findings, found.isEmpty() && !typed.isBlank()), lead, results, more);
    }

    private Page page(String typed, String notice, Lead lead, List<Result> results, List<Result> more) {
        return new FindPage(frames.frame(Addresses.FIND, wording.words.title_of(wording.words.find_title())), typed,
                notice,
                lead == Lead.DANGER ? linesOfToday() : null, lead == Lead.EXPOSED, lead == Lead.REFUSED, results,
                doors.anywhere(), more, areas);
    }

    private String notice(Findings findings, boolean isNothing) {
        List<String> notices = new ArrayList<>();
        if (findings.isShortened()) {
            notices.add(wording.words.find_shortened());
        }
        if (findings.asksWhich()) {
            notices.add(wording.words.find_which());
        } else if (isNothing && findings.lead() == Lead.NONE) {
            notices.add(wording.words.find_nothing());
        }
        return String.join(" ", notices);
    }

    /** Lines where somebody answers now, before those that open later. */
    private List<DoorCard> linesOfToday() {
        return Stream.of(Purpose.SUICIDE, Purpose.CRISIS).flatMap(purpose -> directory.services(purpose).stream()
                .flatMap(service -> doors.of(service).stream()).filter(Door::isPhone)
                .filter(door -> door.opening().isOpen()).sorted(Doors.FRESH_FIRST)).map(doors::card).toList();
    }

    private static boolean comesFirst(Finding finding) {
        return finding.isArea() || finding.kind() == Kind.ELSEWHERE || finding.why() == Why.NAME
                || finding.why() == Why.NUMBER;
    }

    private Result result(Finding finding) {
        return switch (finding.kind()) {
            case AREA, PLACE -> area(finding, directory.area(new Slug(finding.target())).orElseThrow());
            case SERVICE -> new Result(frames.link(directory.service(new Slug(finding.target())).orElseThrow()),
                    SiteLanguage.ORIGINAL.tag(), why(finding));
            case GUIDE -> new Result(
                    new Link(guide(finding).orElseThrow().heading(),
                            Addresses.of(wording.language, Addresses.guide(finding.target()))),
                    wording.language.tag(), why(finding));
            case ELSEWHERE -> new Result(null, "", elsewhere(finding));
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
            case POSTCODE -> wording.words.find_why_postcode(name);
            case LIKENESS ->
                isOwnName ? wording.words.find_why_alike() : wording.words.find_why_alike_place(name, within);
            default -> isOwnName ? wording.words.find_why_name() : wording.words.find_why_place(name, within);
        };
        return new Result(frames.link(area), SiteLanguage.ORIGINAL.tag(), why);
    }

    private String why(Finding finding) {
        return switch (finding.why()) {
            case NAME, POSTCODE -> wording.words.find_why_name();
            case NUMBER -> wording.words.find_why_number();
            case WORDS -> wording.words.find_why_words();
            case FACT -> wording.words.find_why_fact();
            case TOPIC -> wording.words.find_why_topic();
            case LIKENESS -> wording.words.find_why_alike();
        };
    }

    /** A place outside: its name is known, and there is a line that answers there too. */
    private String elsewhere(Finding finding) {
        String name = wording.name(finding.name());
        FirstDoor first = doors.anywhere();
        String line = wording.name((first.later() == null ? first.door() : first.later()).service());
        return finding.why() == Why.POSTCODE ? wording.words.find_elsewhere_postcode(name, line)
                : finding.why() == Why.LIKENESS ? wording.words.find_elsewhere_alike(name, line)
                        : wording.words.find_elsewhere(name, line);
    }
}
