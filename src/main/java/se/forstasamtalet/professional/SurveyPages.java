package se.forstasamtalet.professional;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Conflict;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Route;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.language.Addresses;
import se.forstasamtalet.language.ProMessages;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.Notice;
import se.forstasamtalet.page.Page;
import se.forstasamtalet.page.StatusWords;
import se.forstasamtalet.survey.Survey;
import se.forstasamtalet.survey.SurveyTable;
import se.forstasamtalet.survey.SurveyTable.SurveyQuestion;

/** The survey's tables as pages, in one language. */
final class SurveyPages {

    static final String PATH = "/survey";
    static final String AS_OF = "as_of";
    /** A day in the time of the survey. */
    private static final LocalDate SURVEYED = LocalDate.of(2024, 12, 31);

    private final ProfessionalContext all;
    private final ProMessages pro;
    private final Survey survey;

    SurveyPages(ProfessionalContext all) {
        this.all = all;
        this.pro = all.pro;
        this.survey = new Survey(all.directory);
    }

    Stream<Supplier<Page>> makers() {
        List<SurveyTable> tables = survey.tables();
        return Stream.concat(Stream.of(() -> index(tables)), tables.stream().map(table -> () -> page(table, "",
                all.link(pro.table_of_survey(), PATH + "/" + table.number() + "?" + AS_OF + "=" + SURVEYED))));
    }

    private Page index(List<SurveyTable> tables) {
        String source = all.content.sources().stream().filter(one -> one.id().equals(Survey.SOURCE)).findFirst()
                .map(one -> one.title() + ". " + one.publisher() + ", " + all.wording.published(one) + ".").orElse("");
        return new SurveyPage(all.frame(PATH, pro.survey_title()), source,
                tables.stream().map(table -> new SurveyPage.TableLink(link(table.number()), files(table.number())))
                        .toList(),
                tables.stream().flatMap(this::changes).toList(),
                all.directory.listings().filter(one -> !one.conflicts().isEmpty())
                        .filter(one -> !(one instanceof Service service && service.isForExposed()))
                        .flatMap(this::disputed).toList());
    }

    private Stream<SurveyPage.Disputed> disputed(Listing listing) {
        return link(listing).map(link -> new SurveyPage.Disputed(link, notices(listing.conflicts()))).stream();
    }

    /** The page on which a listing is read; an organization has none. */
    private Optional<Link> link(Listing listing) {
        if (listing instanceof Area area) {
            return Optional.of(all.frames.link(area));
        }
        return listing instanceof Service service ? Optional.of(all.frames.link(service)) : Optional.empty();
    }

    /** Leads to a table by its number alone. */
    Link numbered(int number) {
        return all.link(pro.table_number(Integer.toString(number)), PATH + "/" + number);
    }

    Link link(SurveyTable table) {
        return link(table.number());
    }

    private Link link(int number) {
        return all.link(pro.table_heading(Integer.toString(number), ask(number)), PATH + "/" + number);
    }

    /** What a table tells. */
    private String ask(int number) {
        return switch (number) {
            case 1 -> pro.table_1();
            case 2 -> pro.table_2();
            case 3 -> pro.table_3();
            case 4 -> pro.table_4();
            case 5 -> pro.table_5();
            case 6 -> pro.table_6();
            case 7 -> pro.table_7();
            case 8 -> pro.table_8();
            case 9 -> pro.table_9();
            case 10 -> pro.table_10();
            case 11 -> pro.table_11();
            case 12 -> pro.table_12();
            default -> pro.table_13();
        };
    }

    private List<Link> files(int number) {
        return List.of(new Link("XLSX", Addresses.API + "/survey.xlsx"),
                new Link("CSV", Addresses.API + "/survey/" + number + ".csv"),
                new Link("JSON", Addresses.API + "/survey/" + number + ".json"));
    }

    /** A table as this directory fills it, which stood here on an earlier day. */
    Page then(int number, LocalDate day) {
        return page(survey.table(number), pro.table_then(all.wording.date(day)),
                all.link(pro.table_of_today(), PATH + "/" + number));
    }

    private Page page(SurveyTable table, String then, Link other) {
        int number = table.number();
        List<Link> others = IntStream.of(number - 1, number + 1).filter(near -> near >= 1 && near <= Survey.TABLES)
                .mapToObj(this::link).toList();
        List<String> columns = new ArrayList<>(List.of(table.rows().stream().anyMatch(row -> row.area() != null)
                ? pro.ask_municipality() : pro.ask_service()));
        table.questions().forEach(question -> columns.add(label(question)));
        return new SurveyTablePage(all.frame(PATH + "/" + number, pro.table_title(Integer.toString(number))),
                pro.table_number(Integer.toString(number)), ask(number),
                then, other, columns, table.rows().stream().map(row -> row(table, row)).toList(), conflicts(table),
                files(number), others);
    }

    private String label(SurveyQuestion question) {
        return switch (question) {
            case WAY -> pro.ask_way();
            case AREAS -> pro.ask_areas();
            case METHODS -> pro.ask_methods();
            case GROUP -> pro.ask_group();
            case EXTENT -> pro.ask_extent();
            case OPEN_TALKS -> pro.ask_open_talks();
            case FOLLOW_UP -> pro.ask_follow_up();
        };
    }

    SurveyTablePage.Row row(SurveyTable table, SurveyTable.Row row) {
        Service only = row.services().size() == 1 ? row.services().get(0) : null;
        boolean hasOwnColumn = table.questions().contains(SurveyQuestion.WAY)
                || table.questions().contains(SurveyQuestion.AREAS);
        boolean isNamedAfter = only != null
                && (row.area() == null || only.name().startsWith(row.area().name()));
        Stream<Area> from = hasOwnColumn || row.area() == null ? Stream.empty() : row.from().stream();
        Listing subject = row.subject();
        return new SurveyTablePage.Row(
                subject instanceof Area area ? all.frames.link(area) : all.frames.link((Service) subject),
                hasOwnColumn || only == null || isNamedAfter ? null : all.frames.link(only),
                from.filter(area -> area.kind() == Area.Kind.MUNICIPALITY).map(all.frames::link).toList(),
                !row.conflicts().isEmpty(), row.cells().stream().map(cell -> cell(row, cell)).toList());
    }

    private Cell cell(SurveyTable.Row row, SurveyTable.SurveyCell cell) {
        String label = label(cell.question());
        if (cell.table() > 0) {
            return new Cell(label, List.of(), "", List.of(link(cell.table())), List.of(), "");
        }
        if (cell.question() == SurveyQuestion.WAY) {
            return new Cell(label,
                    Stream.ofNullable(row.area()).flatMap(area -> area.routes().stream())
                            .flatMap(route -> way(route).stream()).distinct().toList(),
                    "",
                    row.services().stream().map(all.frames::link).toList(), List.of(), all.sources(cell.origins()));
        }
        if (cell.question() == SurveyQuestion.AREAS) {
            return new Cell(label, List.of(), "", row.from().stream().map(all.frames::link).toList(), List.of(),
                    all.sources(cell.origins()));
        }
        List<Cell> answers = row.services().stream().map(service -> answer(service, cell.question())).distinct()
                .toList();
        return answers.size() == 1 ? answers.get(0)
                : new Cell(label, List.of(), cell.text(), List.of(), List.of(), all.sources(cell.origins()));
    }

    Optional<String> way(Route route) {
        return all.directory.service(route.service()).map(service -> switch (service.status()) {
            case INACTIVE -> pro.way_starting();
            case TEMPORARILY_CLOSED, DEFUNCT -> new StatusWords(all.directory, all.wording).of(service);
            case ACTIVE -> switch (route.kind()) {
                case OWN -> pro.way_own();
                case REFERS -> pro.way_refers();
                case ALSO_REFERS -> pro.way_also_refers();
            };
        });
    }

    private Cell answer(Service service, SurveyQuestion question) {
        TreatmentAnswers answers = new TreatmentAnswers(all, service);
        return switch (question) {
            case METHODS -> answers.methods();
            case GROUP -> answers.group();
            case EXTENT -> answers.extent();
            case OPEN_TALKS -> answers.openTalks().withoutQuote();
            case FOLLOW_UP -> answers.followUp();
            case WAY, AREAS -> throw new IllegalArgumentException("no service is asked that");
        };
    }

    private List<Notice> conflicts(SurveyTable table) {
        return notices(table.allConflicts());
    }

    private List<Notice> notices(List<Conflict> conflicts) {
        return conflicts.stream().map(Conflict::claims)
                .map(claims -> new Notice(claims.stream()
                        .map(claim -> new Notice.Quote("", claim.text(), all.source(claim.source()))).toList()))
                .toList();
    }

    private Stream<SurveyPage.ChangedAnswer> changes(SurveyTable table) {
        return table.rows().stream().flatMap(row -> changes(table, row));
    }

    /** What one row tells that is no longer as the survey found it. */
    Stream<SurveyPage.ChangedAnswer> changes(SurveyTable table, SurveyTable.Row row) {
        return row.cells().stream().filter(cell -> cell.table() == 0 && cell.isNewer())
                .map(cell -> new SurveyPage.ChangedAnswer(link(table.number()),
                        row.subject().name() + ": " + label(cell.question())));
    }
}
