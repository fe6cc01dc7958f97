package se.forstasamtalet.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A phone number that can be dialled in Sweden, in one written form: as people write it ({@code 020-555 666}), with
 * plain blanks and a plain hyphen after the area code. How its digits are grouped stays as it was typed, since a line
 * is known by the way it writes its number; typed in any other form, it is written as the library writes it.
 */
public record PhoneNumber(@JsonValue String written) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final ShortNumberInfo SHORT_NUMBERS = ShortNumberInfo.getInstance();
    private static final int SWEDEN = 46;
    /** Short numbers in use that the library's tables for Sweden do not hold. */
    private static final Set<String> ALSO_SHORT = Set.of("90390", "90101", "1177", "11414", "116016", "116006",
            "116111");
    /** What numbers are written with; letters, an extension or a second number are no part of one. */
    private static final String SIGNS = "[+(]?[0-9][0-9 ()/-]*";
    private static final String AS_PEOPLE_WRITE = "0[1-9][0-9]{0,3}-[0-9]{1,4}( [0-9]{2,4})*";

    /** @throws IllegalArgumentException when nobody can dial it from Sweden, or it costs more than a call */
    @JsonCreator
    public PhoneNumber {
        written = canonical(written == null ? "" : written);
    }

    private static String canonical(String typed) {
        String plain = typed.replaceAll("[\\p{Cf}]", "").replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll(" ?[\\p{Pd}\u2212] ?", "-").strip();
        String digits = digits(plain);
        if (!plain.matches(SIGNS)) {
            throw new UnfitException(Wanted.PHONE_NUMBER);
        }
        if (isShort(digits)) {
            return plain.matches("[0-9]+( [0-9]+)*") ? plain : digits;
        }
        boolean hasItsBeginning = plain.matches("\\(?0.*|\\+.*");
        Phonenumber.PhoneNumber number = parsed(plain);
        if (hasItsBeginning && isOrdinary(number)) {
            String national = NUMBERS.format(number, PhoneNumberFormat.NATIONAL);
            boolean isAsPeopleWrite = plain.matches(AS_PEOPLE_WRITE)
                    && plain.substring(0, plain.indexOf('-')).equals(national.replaceFirst("-.*", ""));
            return isAsPeopleWrite ? plain : national;
        }
        if (hasItsBeginning || !isOrdinary(parsed("0" + digits))) {
            throw new UnfitException(Wanted.PHONE_NUMBER);
        }
        throw new UnfitException(Wanted.FIRST_ZERO, "0" + digits);
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
        return ALSO_SHORT.contains(digits) || (SHORT_NUMBERS.isValidShortNumberForRegion(number, "SE")
                && SHORT_NUMBERS.getExpectedCostForRegion(number,
                        "SE") != ShortNumberInfo.ShortNumberCost.PREMIUM_RATE);
    }

    /** Whether somebody in Sweden pays for it what a call costs, and no more. */
    private static boolean isOrdinary(Phonenumber.@Nullable PhoneNumber number) {
        return number != null && number.getCountryCode() == SWEDEN && !number.hasExtension()
                && NUMBERS.isValidNumber(number) && NUMBERS.getNumberType(number) != PhoneNumberType.PREMIUM_RATE;
    }

    private static Phonenumber.@Nullable PhoneNumber parsed(String written) {
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
