package se.forstasamtalet.survey;

import static se.forstasamtalet.survey.SurveyTable.SurveyQuestion.AREAS;
import static se.forstasamtalet.survey.SurveyTable.SurveyQuestion.EXTENT;
import static se.forstasamtalet.survey.SurveyTable.SurveyQuestion.FOLLOW_UP;
import static se.forstasamtalet.survey.SurveyTable.SurveyQuestion.GROUP;
import static se.forstasamtalet.survey.SurveyTable.SurveyQuestion.METHODS;
import static se.forstasamtalet.survey.SurveyTable.SurveyQuestion.OPEN_TALKS;
import static se.forstasamtalet.survey.SurveyTable.SurveyQuestion.WAY;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Citation;
import se.forstasamtalet.directory.Conflict;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Quoted;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.survey.SurveyTable.SurveyCell;
import se.forstasamtalet.survey.SurveyTable.SurveyQuestion;
import se.forstasamtalet.survey.SurveyTable.Row;

/**
 * The thirteen tables of the survey of 2024, filled from a directory. Which services stand in which table follows from
 * who runs them and who sends people there, as it did in the survey: so a table takes up what is new, and lets go of
 * what is gone.
 */
public final class Survey {

    /** The survey's id in {@code sources.yaml}. */
    public static final String SOURCE = "fou-2024";
    public static final int TABLES = 13;

    private static final Pattern TABLES_CITED = Pattern.compile("tabell (\\d+(?:, \\d+)*(?: och \\d+)?)");

    private final Directory directory;
    private final Referrals ways;

    public Survey(Directory directory) {
        this.directory = directory;
        this.ways = new Referrals(directory);
    }

    public List<SurveyTable> tables() {
        return IntStream.rangeClosed(1, TABLES).mapToObj(this::table).toList();
    }

    /** @throws IllegalArgumentException when the survey has no such table */
    public SurveyTable table(int number) {
        return switch (number) {
            case 1 -> table(number, municipalities(), WAY);
            case 2 -> table(number, own(3), METHODS, GROUP);
            case 3 -> table(number, each(ways.centres()), AREAS, METHODS, GROUP);
            case 4 -> table(number, each(ways.clinics()), AREAS, METHODS, GROUP);
            case 5 -> table(number, each(ways.others()), AREAS, METHODS, GROUP);
            case 6 -> table(number, each(ways.withoutReferral()), METHODS, GROUP);
            case 7 -> table(number, own(8), EXTENT, OPEN_TALKS);
            case 8 -> table(number, each(ways.centres()), EXTENT, OPEN_TALKS);
            case 9 -> table(number, each(ways.clinics()), EXTENT, OPEN_TALKS);
            case 10 -> table(number, each(ways.treatingOthers()), EXTENT, OPEN_TALKS);
            case 11 -> table(number, own(0), FOLLOW_UP);
            case 12 -> table(number, each(ways.clinics()), FOLLOW_UP);
            case 13 -> table(number, each(ways.treatingOthers()), FOLLOW_UP);
            default -> throw new IllegalArgumentException("a table from 1 to " + TABLES);
        };
    }

    /**
     * What a row is about.
     *
     * @param area the municipality
     * @param elsewhere the table that answers instead, or 0
     */
    private record Subject(@Nullable Area area, List<Service> services, int elsewhere) {}

    private List<Subject> municipalities() {
        return directory.areas(Area.Kind.MUNICIPALITY).stream()
                .map(area -> new Subject(area,
                        Stream.concat(ways.main(area).stream(), ways.referredTo(area).stream()).distinct().toList(), 0))
                .toList();
    }

    /** Those that treat by themselves. Where the districts have centres, another table may tell of each of them. */
    private List<Subject> own(int ofCentres) {
        return directory.areas(Area.Kind.MUNICIPALITY).stream().filter(area -> !ways.own(area).isEmpty())
                .map(area -> new Subject(area, ways.own(area), isOfDistricts(area) ? ofCentres : 0)).toList();
    }

    private boolean isOfDistricts(Area area) {
        return ways.centres().containsAll(ways.own(area));
    }

    private static List<Subject> each(List<Service> services) {
        return services.stream().map(service -> new Subject(null, List.of(service), 0)).toList();
    }

    private SurveyTable table(int number, List<Subject> subjects, SurveyQuestion... questions) {
        List<Row> rows = subjects.stream().map(subject -> row(number, subject, List.of(questions))).toList();
        return new SurveyTable(number, List.of(questions), rows,
                conflicts(number, List.of(), directory.areas(Area.Kind.COUNTY)));
    }

    private Row row(int number, Subject subject, List<SurveyQuestion> questions) {
        List<Area> from = from(subject);
        List<Listing> about = Stream.of(Stream.ofNullable(subject.area), subject.services.stream(), from.stream())
                .<Listing>flatMap(some -> some).toList();
        return new Row(subject.area, subject.services, from,
                questions.stream().map(question -> cell(question, subject, from)).toList(),
                conflicts(number, questions, about));
    }

    /** The areas that send people to the services; of a city and its districts only the districts. */
    private List<Area> from(Subject subject) {
        List<Area> leading = subject.services.stream().flatMap(service -> directory.areasLeadingTo(service).stream())
                .distinct()
                .filter(area -> area.kind() != Area.Kind.COUNTY && !area.equals(subject.area)).toList();
        return leading.stream().filter(area -> leading.stream().noneMatch(other -> area.slug().equals(other.part_of())))
                .toList();
    }

    /** What sources say differently about what is asked, or of what stands in this table of the survey. */
    private static List<Conflict> conflicts(int number, List<SurveyQuestion> questions, List<? extends Listing> about) {
        return about.stream().flatMap(listing -> listing.conflicts().stream())
                .filter(conflict -> questions.stream().anyMatch(question -> question.field().equals(conflict.field()))
                        || conflict.claims().stream().anyMatch(claim -> cites(claim.source(), number)))
                .toList();
    }

    private static boolean cites(Citation source, int table) {
        Matcher cited = TABLES_CITED.matcher(source.place());
        return source.source().equals(SOURCE) && cited.find()
                && List.of(cited.group(1).split("\\D+")).contains(Integer.toString(table));
    }

    private SurveyCell cell(SurveyQuestion question, Subject subject, List<Area> from) {
        if (subject.elsewhere > 0) {
            return new SurveyCell(question, subject.elsewhere, List.of(), "Se tabell " + subject.elsewhere);
        }
        return switch (question) {
            case WAY -> way(question, Objects.requireNonNull(subject.area));
            case AREAS -> new SurveyCell(question, 0, from.stream().flatMap(area -> area.routes().stream())
                    .filter(route -> route.service().equals(subject.services.get(0).slug())).toList(),
                    names(from, ", "));
            default ->
                new SurveyCell(question, 0, subject.services.stream().map(question::fact).collect(Collectors.toList()),
                        said(question, subject.services));
        };
    }

    private SurveyCell way(SurveyQuestion question, Area area) {
        return new SurveyCell(question, 0, area.routes(), way(area));
    }

    private String way(Area area) {
        List<Service> own = ways.own(area);
        List<Service> others = ways.referredTo(area);
        String starting = own.isEmpty() && !ways.starting(area).isEmpty()
                ? " (eget stöd till våldsutövare under uppstart)" : "";
        if (others.isEmpty()) {
            return (own.isEmpty() ? "" : "Egen regi") + starting;
        }
        String refers = "änvisar till " + names(others, " och ");
        return (own.isEmpty() ? "H" + refers : "Egen regi (samt h" + refers + ")") + starting;
    }

    private static String names(List<? extends Listing> listings, String between) {
        return listings.stream().map(Listing::name).collect(Collectors.joining(between));
    }

    /** What is the same for all services once; otherwise what each of them says, under its name. */
    private static String said(SurveyQuestion question, List<Service> services) {
        Map<String, String> said = new LinkedHashMap<>();
        for (Service service : services) {
            Quoted fact = question.fact(service);
            if (fact != null && fact.text() != null) {
                said.put(service.name(), fact.text());
            }
        }
        return Set.copyOf(said.values()).size() <= 1 ? said.values().stream().findFirst().orElse("")
                : said.entrySet().stream().map(one -> one.getKey() + ": " + one.getValue())
                        .collect(Collectors.joining("; "));
    }
}
