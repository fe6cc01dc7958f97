package se.forstasamtalet.opendata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Conflict;
import se.forstasamtalet.directory.FollowUp;
import se.forstasamtalet.directory.GroupTreatment;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.OpenTalks;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.directory.Sourced;
import se.forstasamtalet.survey.Survey;
import se.forstasamtalet.survey.SurveyTable;
import se.forstasamtalet.survey.SurveyTable.SurveyCell;
import se.forstasamtalet.survey.SurveyTable.Origin;
import se.forstasamtalet.survey.SurveyTable.SurveyQuestion;
import se.forstasamtalet.survey.SurveyTable.Row;

/**
 * One of the survey's tables as a file: a line for each row, or the facts as they stand in the directory.
 *
 * @param isCsv otherwise it is JSON
 */
record SurveyFile(int table, boolean isCsv) {

    /** Where the tables stand. */
    static final String FOLDER = "survey";

    private static final Pattern NAME = Pattern.compile("(?<table>[1-9][0-9]?)\\.(?<form>csv|json)");

    /** @param name such as {@code 7.csv} */
    static Optional<SurveyFile> at(String name) {
        Matcher parts = NAME.matcher(name);
        return Optional.of(parts).filter(Matcher::matches)
                .map(read -> new SurveyFile(Integer.parseInt(read.group("table")), read.group("form").equals("csv")))
                .filter(file -> file.table <= Survey.TABLES);
    }

    String type() {
        return isCsv ? Files.CSV : ApiResponse.JSON;
    }

    Body body(OpenData data) {
        SurveyTable filled = new Survey(data.directory()).table(table);
        return isCsv ? Csv.forSpreadsheets(header(filled), filled.rows().stream().map(SurveyFile::line))
                : Body.of(Json.bytes(TableRecord.of(filled)));
    }

    static List<String> header(SurveyTable table) {
        List<String> header = new ArrayList<>(List.of("row", "area", "services", "from"));
        table.questions().forEach(question -> Stream.of("", "_value", "_source", "_assured_date")
                .forEach(part -> header.add(question.field() + part)));
        header.add("conflicts");
        return header;
    }

    static List<String> line(Row row) {
        List<String> line = new ArrayList<>(List.of(row.subject().name(),
                row.area() == null ? "" : row.area().slug().text(), slugs(row.services()), slugs(row.from())));
        for (SurveyCell cell : row.cells()) {
            line.add(cell.text());
            line.add(cell.facts().stream().map(SurveyFile::value).distinct().collect(Collectors.joining("; ")));
            line.add(cell.origins().stream().map(Origin::source).map(Object::toString).distinct()
                    .collect(Collectors.joining("; ")));
            line.add(cell.origins().stream().map(Origin::assured_date).filter(Objects::nonNull).map(LocalDate::toString)
                    .distinct().collect(Collectors.joining("; ")));
        }
        line.add(row.conflicts().stream().map(SurveyFile::claims).collect(Collectors.joining("; ")));
        return line;
    }

    private static String slugs(List<? extends Listing> listings) {
        return listings.stream().map(listing -> listing.slug().text()).collect(Collectors.joining(" "));
    }

    /** The answer in a word, where there is one; what nobody has said is unknown, and never no. */
    private static String value(Sourced fact) {
        if (fact instanceof OpenTalks talks) {
            return talks.count() == null ? Json.written(talks.offered()) : talks.count().toString();
        }
        if (fact instanceof GroupTreatment group) {
            return Json.written(group.offered());
        }
        if (fact instanceof FollowUp followUp) {
            return Json.written(followUp.done());
        }
        return fact == null ? "unknown" : "";
    }

    private static String claims(Conflict conflict) {
        return conflict.claims().stream().map(claim -> claim.source() + ": " + claim.text())
                .collect(Collectors.joining(" | "));
    }

    /** A table in JSON. */
    private record TableRecord(int table, List<RowRecord> rows, List<Conflict> conflicts) {

        static TableRecord of(SurveyTable table) {
            return new TableRecord(table.number(), table.rows().stream().map(RowRecord::of).toList(),
                    table.conflicts());
        }
    }

    private record RowRecord(String name, @Nullable Slug area, List<Slug> services, List<Slug> from,
            Map<String, CellRecord> answers, List<Conflict> conflicts) {

        static RowRecord of(Row row) {
            Map<String, CellRecord> answers = new LinkedHashMap<>();
            row.cells().forEach(cell -> answers.put(cell.question().field(), CellRecord.of(cell, row)));
            return new RowRecord(row.subject().name(), Optional.ofNullable(row.area()).map(Area::slug).orElse(null),
                    row.services().stream().map(Listing::slug).toList(),
                    row.from().stream().map(Area::slug).toList(), answers, row.conflicts());
        }
    }

    /**
     * An answer in JSON.
     *
     * @param see the table that answers instead
     */
    private record CellRecord(String text, @Nullable Integer see, List<FactRecord> facts) {

        static CellRecord of(SurveyCell cell, Row row) {
            boolean isOfServices = cell.table() == 0 && cell.question() != SurveyQuestion.WAY
                    && cell.question() != SurveyQuestion.AREAS;
            return new CellRecord(cell.text(), cell.table() == 0 ? null : cell.table(),
                    IntStream.range(0, cell.facts().size())
                            .mapToObj(fact -> new FactRecord(isOfServices ? row.services().get(fact).slug() : null,
                                    cell.facts().get(fact)))
                            .toList());
        }
    }

    /** What one service says, as it stands in the directory; a way names its service itself. */
    private record FactRecord(@Nullable Slug service, Sourced fact) {}
}
