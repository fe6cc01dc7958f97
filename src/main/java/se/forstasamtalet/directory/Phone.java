package se.forstasamtalet.directory;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number people can call (HSDS phone).
 *
 * @param number as people write it
 * @param extension the digits that one presses when somebody or something has answered, as they are, zeros first too;
 * null where there are none
 * @param assured_date the day the number was last checked
 */
public record Phone(PhoneNumber number, @Nullable String extension, Citation source, @Nullable LocalDate assured_date)
        implements Sourced {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,5}");

    public Phone {
        if (extension != null && !DIGITS.matcher(extension).matches()) {
            throw new UnfitException(Wanted.EXTENSION);
        }
    }
}
