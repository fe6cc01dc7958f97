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
import se.forstasamtalet.directory.Expected;
import se.forstasamtalet.directory.Wanted;
import se.forstasamtalet.language.Phrase;
import se.forstasamtalet.language.SiteLanguage;

/** What is told to someone who wrote another kind of value. */
final class ExpectedTypes {

    private static final Map<Class<?>, Wanted> SIMPLE = Map.ofEntries(
            Map.entry(LocalDate.class, Wanted.DATE), Map.entry(LocalTime.class, Wanted.TIME),
            Map.entry(UUID.class, Wanted.ID), Map.entry(Integer.class, Wanted.WHOLE_NUMBER),
            Map.entry(int.class, Wanted.WHOLE_NUMBER), Map.entry(boolean.class, Wanted.TRUTH),
            Map.entry(String.class, Wanted.TEXT), Map.entry(URI.class, Wanted.ADDRESS),
            Map.entry(BigDecimal.class, Wanted.AMOUNT), Map.entry(List.class, Wanted.LIST),
            Map.entry(Phrase.class, Wanted.SWEDISH_TEXT));

    private ExpectedTypes() {}

    static Expected of(Class<?> type) {
        Wanted simple = SIMPLE.get(List.class.isAssignableFrom(type) ? List.class : type);
        if (simple != null) {
            return Expected.of(simple);
        }
        if (type == SiteLanguage.class) {
            return Expected.of(Wanted.SITE_LANGUAGE,
                    Arrays.stream(SiteLanguage.values()).map(SiteLanguage::tag).collect(Collectors.joining(", ")));
        }
        if (type.isEnum()) {
            return Expected.of(Wanted.ONE_OF, Arrays.stream(type.getEnumConstants()).map(ExpectedTypes::written)
                    .collect(Collectors.joining(", ")));
        }
        return type.isRecord()
                ? Expected.of(Wanted.FIELDS, Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName)
                        .collect(Collectors.joining(", ")))
                : Expected.of(Wanted.OTHER, "a " + type.getSimpleName());
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
