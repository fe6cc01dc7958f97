package se.forstasamtalet.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Sourced;
import se.forstasamtalet.survey.SurveyTable.SurveyCell;
import se.forstasamtalet.survey.SurveyTable.Origin;
import se.forstasamtalet.survey.SurveyTable.SurveyQuestion;

/** What the survey's tables tell of one area: its own rows, and those of the services that it sends its people to. */
public final class AreaRows {

    /** The columns of an area's rows as a table. */
    public static final List<String> HEADER = List.of("part", "table", "about", "question", "answer", "source",
            "assured_date");

    private final Directory directory;
    private final Referrals ways;
    private final List<SurveyTable> tables;

    public AreaRows(Directory directory) {
        this.directory = directory;
        this.ways = new Referrals(directory);
        this.tables = new Survey(directory).tables();
    }

    /** A row with the table it stands in. */
    public record AreaRow(SurveyTable table, SurveyTable.Row row) {}

    /** The rows, in the order of the tables. */
    public Stream<AreaRow> of(Area area) {
        List<Service> led = ways.all(area);
        return tables.stream().flatMap(table -> {
            List<SurveyTable.Row> own = table.rows().stream()
                    .filter(row -> row.area() == null ? led.contains(row.services().get(0)) : row.area().equals(area))
                    .toList();
            // Who sends people to a neighbour's own service has that neighbour's answers.
            Stream<SurveyTable.Row> rows = own.isEmpty()
                    ? table.rows().stream().filter(row -> isOfOwn(row, led)) : own.stream();
            return rows.map(row -> new AreaRow(table, row));
        });
    }

    private static boolean isOfOwn(SurveyTable.Row row, List<Service> led) {
        Area whose = row.area();
        return whose != null && whose.organization() != null && row.services().stream()
                .anyMatch(service -> led.contains(service) && service.organization().equals(whose.organization()));
    }

    /** All of it as a table: the ways, the rows, and what the area lacks. */
    public Stream<List<String>> lines(Area area, LocalDate today) {
        Stream<List<String>> sent = area.routes().stream().map(route -> List.of("way", "", route.service().text(),
                "kind", route.kind().name().toLowerCase(Locale.ROOT), route.source().toString(),
                date(route)));
        Stream<List<String>> rows = of(area).flatMap(one -> one.row().cells().stream()
                .filter(cell -> cell.question() != SurveyQuestion.WAY && cell.question() != SurveyQuestion.AREAS)
                .map(cell -> List.of("table", Integer.toString(one.table().number()), one.row().subject().name(),
                        cell.question().field(), cell.text(), join(cell, Origin::source),
                        join(cell, Origin::assured_date))));
        Gaps gaps = Gaps.of(directory, today);
        Stream<List<String>> lacks = gaps.areas().contains(area) ? Stream.of(Gap.values()).map(gap -> List.of("gap",
                "", area.name(), gap.written(), gaps.answer(gap, area).name().toLowerCase(Locale.ROOT), "",
                "")) : Stream.empty();
        return Stream.of(sent, rows, lacks).flatMap(some -> some);
    }

    private static String date(Sourced fact) {
        return fact.assured_date() == null ? "" : fact.assured_date().toString();
    }

    private static String join(SurveyCell cell, Function<Origin, ?> part) {
        return cell.origins().stream().map(part).filter(Objects::nonNull).map(Object::toString).distinct()
                .collect(Collectors.joining("; "));
    }
}
