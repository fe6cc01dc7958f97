package se.forstasamtalet.directory;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.language.SiteLanguage;

/**
 * Numbers in texts. A text refers to a number instead of holding it: {@code {phone}} is the listing's own first one,
 * {@code {phone:112}} that of another. A number that is written out and is nobody's in the directory is not to be seen.
 */
public final class TextNumbers {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Pattern REFERENCE = Pattern.compile("\\{([^{}]*)\\}");
    private static final String OWN = "phone";
    private static final String OTHERS = OWN + ":";
    private static final Pattern BRACE = Pattern.compile("[{}]");
    private static final Pattern SHORT = Pattern
            .compile("(?<![\\d\\p{L}])(?:112|1177|113 ?13|114 ?14|116 ?\\d{3}|118 ?\\d{3}|901 ?01|90\\d{3})(?!\\d)");
    private static final Pattern HAS_DIGITS = Pattern.compile("\\p{Nd}\\P{L}{0,2}\\p{Nd}\\P{L}{0,2}\\p{Nd}");
    private static final String TIME = "[0-2]?\\d[.:]\\d{2}\\b.*";
    private static final long MOST_TRIES = 1_000;

    private final Map<String, PhoneNumber> firsts = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    /** @param listings whose numbers may stand in texts */
    public TextNumbers(Collection<? extends Listing> listings) {
        for (Listing listing : listings) {
            List<Phone> phones = phones(listing);
            phones.forEach(phone -> known.add(phone.number().dialled()));
            boolean isService = listing instanceof Service;
            if (!phones.isEmpty() && (isService || !firsts.containsKey(listing.slug().text()))) {
                firsts.put(listing.slug().text(), phones.get(0).number());
            }
        }
    }

    private static List<Phone> phones(Listing listing) {
        List<Phone> own = List.of();
        if (listing instanceof Service service) {
            own = service.phones();
        } else if (listing instanceof Organization organization) {
            own = organization.phones();
        }
        return own.stream().filter(phone -> phone.number() != null).toList();
    }

    /** Whether every reference of a text means a number. */
    boolean isResolved(String text, Listing listing) {
        return resolved(text, listing, PhoneNumber::written).isPresent();
    }

    /** What a text says in a language; nothing when it refers to no number, or holds one that is nobody's. */
    public Optional<String> said(String text, Listing listing, SiteLanguage language) {
        return holdsUnknown(text) ? Optional.empty()
                : resolved(text, listing, number -> apart(number.written(), language));
    }

    private Optional<String> resolved(String text, Listing listing,
            Function<PhoneNumber, String> written) {
        StringBuilder said = new StringBuilder();
        Matcher reference = REFERENCE.matcher(text);
        while (reference.find()) {
            PhoneNumber number = meant(reference.group(1).strip(), listing);
            if (number == null) {
                return Optional.empty();
            }
            reference.appendReplacement(said, Matcher.quoteReplacement(written.apply(number)));
        }
        reference.appendTail(said);
        return BRACE.matcher(said).find() ? Optional.empty() : Optional.of(said.toString());
    }

    private @Nullable PhoneNumber meant(String reference, Listing listing) {
        if (reference.equals(OWN)) {
            return phones(listing).stream().findFirst().map(Phone::number).orElse(null);
        }
        return reference.startsWith(OTHERS) ? firsts.get(reference.substring(OTHERS.length()).strip()) : null;
    }

    /** A number keeps its direction inside a sentence that runs the other way (UAX 9). */
    private static String apart(String number, SiteLanguage language) {
        return language.direction().equals("rtl") ? "\u2068" + number + "\u2069" : number;
    }

    /** Whether a text has anything in it that is looked at here; most have not. */
    public static boolean isConcerned(String text) {
        return BRACE.matcher(text).find() || HAS_DIGITS.matcher(text).find();
    }

    /** Whether a number is written out in a text that is none of those in the directory. */
    public boolean holdsUnknown(String text) {
        if (!HAS_DIGITS.matcher(text).find()) {
            return false;
        }
        String plain = western(text);
        boolean isShortUnknown = SHORT.matcher(plain).results().map(MatchResult::group)
                .anyMatch(number -> !known.contains(number.replace(" ", "")));
        return isShortUnknown || StreamSupport
                .stream(NUMBERS.findNumbers(plain, "SE", Leniency.VALID, MOST_TRIES).spliterator(), false)
                .filter(number -> number.rawString().matches("[+(]?0.*|\\+.*") && !number.rawString().matches(TIME))
                .anyMatch(number -> !known.contains(NUMBERS.format(number.number(), PhoneNumberFormat.E164)));
    }

    private static String western(String text) {
        StringBuilder plain = new StringBuilder();
        text.replaceAll("[\\p{Cf}]", "").replaceAll("[\\s\\p{Z}]+", " ").codePoints().forEach(one -> plain
                .appendCodePoint(Character.isDigit(one) ? '0' + Character.digit(one, 10) : one));
        return plain.toString();
    }
}
