package se.forstasamtalet.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number people can call (HSDS phone).
 *
 * @param number as people write it
 * @param extension what one presses when somebody or something has answered; null where there is none
 * @param assured_date the day the number was last checked
 */
public record Phone(PhoneNumber number, @Nullable Integer extension, Citation source, @Nullable LocalDate assured_date)
        implements Sourced {

    private static final int LONGEST = 99_999;

    public Phone {
        if (extension != null && (extension < 0 || extension > LONGEST)) {
            throw new UnfitException(Wanted.NUMBER_BETWEEN, 0, LONGEST);
        }
    }
}
