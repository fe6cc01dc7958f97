package se.forstasamtalet.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.Set;

/** A phone number that can be dialled in Sweden, kept as people write it ({@code 020-555 666}). */
public record PhoneNumber(@JsonValue String written) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final ShortNumberInfo SHORT_NUMBERS = ShortNumberInfo.getInstance();
    /** Short numbers in use that the library's tables for Sweden do not hold. */
    private static final Set<String> ALSO_SHORT = Set.of("90390", "90101", "1177", "11414", "116016", "116006",
            "116111");

    @JsonCreator
    public PhoneNumber {
        if (written == null || !(isShort(digits(written)) || isOrdinary(written))) {
            throw new IllegalArgumentException("a phone number that can be dialled in Sweden, like 020-555 666");
        }
    }

    /** What the phone dials: E.164 for ordinary numbers (RFC 3966), the bare digits for short ones. */
    public String dialled() {
        return isShort(digits(written)) ? digits(written) : NUMBERS.format(parsed(written), PhoneNumberFormat.E164);
    }

    private static boolean isShort(String digits) {
        if (!digits.matches("[1-9][0-9]{2,5}")) {
            return false;
        }
        Phonenumber.PhoneNumber number = new Phonenumber.PhoneNumber().setCountryCode(46)
                .setNationalNumber(Long.parseLong(digits));
        return ALSO_SHORT.contains(digits) || SHORT_NUMBERS.isValidShortNumberForRegion(number, "SE");
    }

    private static boolean isOrdinary(String written) {
        Phonenumber.PhoneNumber number = parsed(written);
        return number != null && NUMBERS.isValidNumber(number);
    }

    private static Phonenumber.PhoneNumber parsed(String written) {
        try {
            return NUMBERS.parse(written, "SE");
        } catch (NumberParseException noNumber) {
            return null;
        }
    }

    private static String digits(String written) {
        return written.replaceAll("[\\s-]", "");
    }

    @Override
    public String toString() {
        return written;
    }
}
