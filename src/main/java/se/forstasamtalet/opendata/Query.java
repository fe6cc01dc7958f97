package se.forstasamtalet.opendata;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.forstasamtalet.opendata.ApiError.WrongParameter;

/** What is asked of a list or a record, read and found right. */
final class Query {

    static final int USUAL_PAGE = 100;

    private final Map<Parameter, Object> asked = new EnumMap<>(Parameter.class);

    /**
     * @param sent what was sent, by name
     * @param known what can be asked here
     * @throws ApiError with everything that is wrong
     */
    Query(Map<String, List<String>> sent, Set<Parameter> known) {
        Map<String, Parameter> names = known.stream()
                .collect(Collectors.toMap(Parameter::written, parameter -> parameter));
        List<WrongParameter> wrong = new ArrayList<>();
        sent.forEach((name, values) -> {
            Parameter parameter = names.get(name);
            if (parameter == null) {
                wrong.add(new WrongParameter(ApiError.shortened(name), known.isEmpty() ? "nothing can be asked here"
                        : "one of " + String.join(", ", names.keySet().stream().sorted().toList())));
            } else if (values.size() != 1) {
                wrong.add(new WrongParameter(name, "to be sent once"));
            } else {
                read(parameter, values.get(0), wrong);
            }
        });
        if (!wrong.isEmpty()) {
            throw new ApiError(400, "Something that was asked is not understood.", wrong);
        }
    }

    private void read(Parameter parameter, String value, List<WrongParameter> wrong) {
        try {
            asked.put(parameter, parameter.read(value));
        } catch (RuntimeException notUnderstood) {
            wrong.add(new WrongParameter(parameter.written(), parameter.expected()));
        }
    }

    Optional<String> text(Parameter parameter) {
        return Optional.ofNullable((String) asked.get(parameter));
    }

    Optional<UUID> id(Parameter parameter) {
        return Optional.ofNullable((UUID) asked.get(parameter));
    }

    Optional<Instant> moment(Parameter parameter) {
        return Optional.ofNullable((Instant) asked.get(parameter));
    }

    boolean is(Parameter parameter) {
        return "true".equals(asked.get(parameter));
    }

    boolean isNdjson() {
        return "ndjson".equals(asked.get(Parameter.FORMAT));
    }

    int page() {
        return (Integer) asked.getOrDefault(Parameter.PAGE, 1);
    }

    /** How many on a page. Who asks for the least of everything gets all of it at once, as HSDS wants it. */
    int perPage() {
        return (Integer) asked.getOrDefault(Parameter.PER_PAGE, is(Parameter.MINIMAL) ? Integer.MAX_VALUE : USUAL_PAGE);
    }

    /** The same question gives the same text, in whatever order it was asked. */
    @Override
    public String toString() {
        return asked.toString();
    }
}
