package se.forstasamtalet.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which languages one can speak there (HSDS language).
 *
 * @param codes BCP 47 tags of the languages that the staff speak
 * @param interpreter whether an interpreter can take part
 */
public record SpokenLanguages(List<String> codes, @InData(attribute = "interpreter") @Nullable YesNoUnknown interpreter,
        Citation source,
        @Nullable LocalDate assured_date)
        implements Sourced {

    public SpokenLanguages {
        codes = codes == null ? List.of() : List.copyOf(codes);
        for (String code : codes) {
            Locale language = Locale.forLanguageTag(code);
            if (!List.of(Locale.getISOLanguages()).contains(language.getLanguage())
                    || !language.toLanguageTag().equals(code)) {
                throw new UnfitException(Wanted.SPOKEN_LANGUAGES, code);
            }
        }
    }
}
