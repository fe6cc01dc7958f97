package se.forstasamtalet.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is told to someone who wrote another kind of value. */
final class Expected {

    private static final Map<Class<?>, String> WORDS = Map.of(
            LocalDate.class, "a date, like 2026-06-04",
            LocalTime.class, "a time of day, like 08:30",
            UUID.class, "a UUID",
            Integer.class, "a whole number",
            int.class, "a whole number",
            boolean.class, "true or false",
            String.class, "a text",
            URI.class, "an address, like https://nacka.se/",
            BigDecimal.class, "an amount, like 350",
            List.class, "a list");

    private Expected() {}

    static String of(Class<?> type) {
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants()).map(Expected::written).collect(Collectors.joining(", "));
        }
        if (type.isRecord()) {
            return "the fields " + Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName)
                    .collect(Collectors.joining(", "));
        }
        return WORDS.getOrDefault(List.class.isAssignableFrom(type) ? List.class : type, "a " + type.getSimpleName());
    }

    private static String written(Object constant) {
        try {
            JsonProperty name = constant.getClass().getField(((Enum<?>) constant).name())
                    .getAnnotation(JsonProperty.class);
            return name == null ? constant.toString() : name.value();
        } catch (NoSuchFieldException impossible) {
            return constant.toString();
        }
    }
}
