package se.forstasamtalet.opendata;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Hours;
import se.forstasamtalet.directory.Organization;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.opendata.Hsds.TaxonomyRecord;
import se.forstasamtalet.opendata.Hsds.TermRecord;

/**
 * Answers what is asked of {@code /api}: the lists and records of HSDS 3.1, what we add to them, and what
 * describes them.
 */
public final class Api {

    private static final String READS = "GET, HEAD, OPTIONS";
    private static final String READS_AND_POSTS = "GET, HEAD, POST, OPTIONS";

    private final OpenData data;
    private final Request request;

    private Api(OpenData data, Request request) {
        this.data = data;
        this.request = request;
    }

    /** The answer; a refusal says what was expected, as a problem document. */
    public static ApiResponse answer(Request request, OpenData data) {
        try {
            ApiResponse reply = new Api(data, request).route();
            return request.method().equals("POST") ? reply.unkept() : reply;
        } catch (ApiError refused) {
            return ProblemDetails.of(refused);
        }
    }

    /** Slashes that are doubled or left over at the end do no harm: some clients put an address together like that. */
    private ApiResponse route() {
        List<String> path = Stream.of(request.path().split("/")).filter(step -> !step.isEmpty()).skip(1).toList();
        String first = path.isEmpty() ? "" : path.get(0);
        Optional<Resource> resource = Resource.at(first);
        if (resource.isPresent() && path.size() == 1) {
            return allowing(resource.get().takesPost() ? READS_AND_POSTS : READS, () -> list(resource.get()));
        }
        if (resource.isPresent() && path.size() == 2 && resource.get().hasRecords()) {
            return allowing(READS, () -> record(resource.get(), path.get(1)));
        }
        Optional<SurveyFile> survey = path.size() == 2 && first.equals(SurveyFile.FOLDER) ? SurveyFile.at(path.get(1))
                : Optional.empty();
        if (survey.isPresent()) {
            return allowing(READS, () -> survey(survey.get()));
        }
        Optional<AreaFile> area = path.size() == 2 && first.equals(AreaFile.FOLDER) ? AreaFile.at(path.get(1), data)
                : Optional.empty();
        if (area.isPresent()) {
            return allowing(READS, () -> area(area.get()));
        }
        Optional<Supplier<ApiResponse>> other = path.size() > 1 ? Optional.empty()
                : ApiFile.at(first).map(extra -> () -> extra(extra));
        return allowing(READS, other.orElseThrow(() -> new ApiError(404,
                "There is nothing at this address. What there is begins at " + data.base() + "/.")));
    }

    private ApiResponse allowing(String methods, Supplier<ApiResponse> reply) {
        if (request.method().equals("OPTIONS")) {
            return ApiResponse.empty(204).with("allow", methods);
        }
        if (!Set.of(methods.split(", ")).contains(request.method())) {
            return ProblemDetails.of(new ApiError(405, "Only " + methods + " can be done here.")).with("allow",
                    methods);
        }
        return reply.get();
    }

    private ApiResponse list(Resource resource) {
        Query query = new Query(request.asked(), resource.ofList());
        OpenData then = then(query);
        String type = query.isNdjson() ? ApiResponse.LINES : ApiResponse.JSON;
        // Asked for here and not when the answer is sent, so that what cannot be answered is refused.
        Filter selection = new Filter(then, query);
        if (resource == Resource.CHANGES || query.moment(Parameter.MODIFIED_AFTER).isPresent()) {
            then.history();
        }
        return ApiResponse.kept(type, data.tag(resource + "?" + query), data.modified().orElse(null),
                () -> selection.of(resource).body(query), false);
    }

    private ApiResponse record(Resource resource, String id) {
        Query query = new Query(request.asked(), resource.ofOne());
        OpenData then = then(query);
        Object record = record(resource, id, query, then).orElseThrow(() -> notThere(id, then));
        return ApiResponse.kept(ApiResponse.JSON, data.tag(resource + "/" + id + "?" + query),
                data.modified().orElse(null),
                () -> Body.of(Json.bytes(record)), true);
    }

    /** A table of the survey. What stood here first is the survey: every day before that tells of it. */
    private ApiResponse survey(SurveyFile file) {
        Query query = new Query(request.asked(), Set.of(Parameter.AS_OF));
        OpenData then = moment(query).map(data::surveyAsOf).orElse(data);
        return ApiResponse.kept(file.type(), data.tag(SurveyFile.FOLDER + "/" + file + "?" + query),
                data.modified().orElse(null), () -> file.body(then), true);
    }

    /** By day: what was checked long ago begins to be a gap. */
    private ApiResponse area(AreaFile file) {
        LocalDate today = request.now().atZone(Hours.ZONE).toLocalDate();
        new Query(request.asked(), Set.of());
        return ApiResponse.kept(Files.CSV, data.tag(AreaFile.FOLDER + "/" + file.name() + "?" + today),
                data.modified().orElse(null), () -> file.body(data, today), false);
    }

    private static Optional<?> record(Resource resource, String id, Query query, OpenData then) {
        Records records = then.records();
        return switch (resource) {
            case SERVICES -> then.find(id, Service.class).map(records::full);
            case ORGANIZATIONS ->
                then.find(id, Organization.class).map(one -> records.full(one, query.is(Parameter.FULL_SERVICE)));
            case SERVICE_AT_LOCATIONS -> then.find(id, AtLocation.class).map(records::full);
            case AREAS -> then.find(id, Area.class).map(records::area);
            case TAXONOMIES -> then.find(id, TaxonomyRecord.class);
            case TAXONOMY_TERMS -> then.find(id, TermRecord.class);
            case SOURCES, CHANGES -> Optional.empty();
        };
    }

    private static ApiError notThere(String id, OpenData then) {
        Optional<Instant> removed = OpenData.id(id).flatMap(then::removed);
        return removed
                .map(at -> new ApiError(410,
                        "It was taken away at " + Json.moment(at)
                                + ". With as_of and an earlier time it is told as it was."))
                .orElseGet(
                        () -> new ApiError(404,
                                "There is no record by that id here. An id is a UUID, as in the list."));
    }

    /** The data of the time that is asked about. */
    private OpenData then(Query query) {
        return moment(query).map(data::asOf).orElse(data);
    }

    /** The time that is asked about; today is asked about as now. */
    private Optional<Instant> moment(Query query) {
        return query.moment(Parameter.AS_OF).map(moment -> {
            if (day(moment).isAfter(day(request.now()))) {
                throw new ApiError(400, "What is not yet cannot be told.",
                        List.of(new ApiError.WrongParameter(Parameter.AS_OF.written(), "a time that has been")));
            }
            return moment.isAfter(request.now()) ? request.now() : moment;
        });
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(Hours.ZONE).toLocalDate();
    }

    private ApiResponse extra(ApiFile extra) {
        new Query(request.asked(), Set.of());
        return extra.reply(data, request.now());
    }
}
