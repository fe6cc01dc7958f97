package se.forstasamtalet.opendata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Schedule;
import se.forstasamtalet.directory.Schedule.OnHolidays;
import se.forstasamtalet.directory.ScheduleException;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.opendata.AreaRecord.RouteRecord;
import se.forstasamtalet.opendata.Hsds.AttributeRecord;
import se.forstasamtalet.opendata.Hsds.ServiceRecord;

/** The directory for people with a spreadsheet: a line for each service, organization, area and source. */
final class Overview {

    /** Beside what a service's own columns hold, each question of ours and the methods are a column. */
    private static final String OF_SERVICES = "id name alternate_name organization status alert full description url "
            + "chat phones hours exceptions service_areas "
            + "minimum_age:number maximum_age:number cost languages "
            + Stream.concat(Taxonomies.all().stream().map(Taxonomies.Taxonomy::code), Stream.of("methods"))
                    .filter(question -> !question.equals("organization_kind")).collect(Collectors.joining(" "))
            + " sources assured_date:date last_modified:datetime";

    private final OpenData data;

    Overview(OpenData data) {
        this.data = data;
    }

    List<Table> all() {
        return List.of(services(),
                Table.of("organizations", "", "id name alternate_name description website phones",
                        () -> data.directory().organizations().stream()
                                .map(organization -> data.records().full(organization, false))
                                .map(record -> Json.tree(record).put("phones",
                                        joined(record.phones(), Overview::phone)))),
                Table.of("areas", "", "id slug name kind code uri part_of routes",
                        () -> data.directory().areas().stream().map(data.records()::area)
                                .map(record -> Json.tree(record).put("routes", joined(record.routes(), this::route)))),
                Table.of("sources", "", "id title publisher published url read:date",
                        () -> data.directory().sources().stream().map(Json::tree)));
    }

    Table services() {
        return Table.of("services", "directory.csv", OF_SERVICES,
                () -> data.directory().services().stream().map(this::row));
    }

    private JsonNode row(Service service) {
        ServiceRecord record = data.records().full(service);
        ObjectNode row = Json.tree(record);
        row.put("organization", record.organization() == null ? "" : record.organization().name());
        row.put("full", record.capacities() == null ? "" : "yes");
        row.put("chat", joined(record.additional_urls(), chat -> chat.url().toString()));
        row.put("phones", joined(record.phones(), Overview::phone));
        row.put("hours", joined(service.schedules(), Overview::hours));
        row.put("exceptions", joined(service.schedule_exceptions(), Overview::exception));
        row.put("service_areas", joined(record.service_areas(), Hsds.ServiceAreaRecord::name));
        row.put("cost", joined(record.cost_options(), cost -> cost.amount().toPlainString() + " " + cost.currency()
                + (cost.option() == null ? "" : " / " + cost.option())));
        row.put("languages", joined(record.languages(), Hsds.LanguageRecord::name));
        List<AttributeRecord> attributes = Objects.requireNonNull(record.attributes());
        attributes.stream().collect(Collectors.groupingBy(AttributeRecord::link_type))
                .forEach((question, answers) -> row.put(question, joined(answers, Overview::answer)));
        row.put("sources", joined(attributes,
                attribute -> attribute.source() == null ? null : attribute.source().source()));
        return row;
    }

    private static String phone(Hsds.PhoneRecord phone) {
        return phone.extension() == null ? phone.number() : phone.number() + " ext. " + phone.extension();
    }

    private static String hours(Schedule schedule) {
        return Json.written(schedule.attending_type()) + " " + schedule.byday().written() + " " + schedule.opens_at()
                + "-" + schedule.closes_at()
                + (schedule.occurs() == null ? "" : " " + Json.written(schedule.occurs()))
                + (schedule.season() == null ? "" : " every year " + schedule.season().written())
                + valid(schedule) + onHolidays(schedule.public_holidays());
    }

    private static String valid(Schedule schedule) {
        return (schedule.valid_from() == null ? "" : " from " + schedule.valid_from())
                + (schedule.valid_to() == null ? "" : " to " + schedule.valid_to());
    }

    private static String exception(ScheduleException exception) {
        String days = exception.from() + (exception.from().equals(exception.to()) ? "" : "/" + exception.to());
        String hours = exception.opens_at() == null ? "closed" : exception.opens_at() + "-" + exception.closes_at();
        String why = exception.description() == null ? ""
                : " (" + exception.description().in(SiteLanguage.ORIGINAL).text() + ")";
        return Json.written(exception.attending_type()) + " " + days + " " + hours + why;
    }

    private static String onHolidays(OnHolidays holidays) {
        return switch (holidays) {
            case OPEN -> "";
            case CLOSED -> " (not on public holidays)";
            case UNKNOWN -> " (not known on public holidays)";
        };
    }

    private static @Nullable String answer(AttributeRecord answer) {
        String code = answer.taxonomy_term().code();
        // A question without set answers is answered in the words of the source.
        String words = code.contains(".") ? code.substring(code.indexOf('.') + 1) : answer.label();
        if (words == null) {
            return answer.value();
        }
        return answer.value() == null ? words : words + " (" + answer.value() + ")";
    }

    private String route(RouteRecord route) {
        return Json.written(route.kind()) + " "
                + data.find(route.service_id().toString(), Service.class).map(Service::name).orElse("");
    }

    private static <T> String joined(@Nullable Collection<T> all, Function<T, String> text) {
        return all == null ? ""
                : all.stream().map(text).filter(Objects::nonNull).distinct().collect(Collectors.joining("; "));
    }
}
