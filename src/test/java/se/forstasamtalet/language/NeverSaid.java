package se.forstasamtalet.language;

import static se.forstasamtalet.language.SiteLanguage.ARABIC;
import static se.forstasamtalet.language.SiteLanguage.EASY_SWEDISH;
import static se.forstasamtalet.language.SiteLanguage.ENGLISH;
import static se.forstasamtalet.language.SiteLanguage.SWEDISH;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words that must not stand in certain places, by language. A new language brings its own before it can be shown. */
public final class NeverSaid {

    private static final Pattern SWEDISH_TITLE = words(
            "våld|slå|slag|förövare|utövare|misshand|utsatt|(?<!\\p{L})hot|kvinnofrid|sluta|brott|skada");
    private static final Pattern ENGLISH_TITLE = words(
            "violen|abus|(?<!\\p{L})(beat|hit|stop)|perpetrat|hurt|victim|threat|crime|assault|harm");
    private static final Pattern ARABIC_TITLE = words("عنف|ضرب|معتد|اعتداء|إساءة|ضحي|تهديد|جريمة|إيذاء|يؤذي|الأذى");

    private static final Pattern SWEDISH_EXCUSE = words("""
            parterapi|parsamtal|parrådgiv|familjerådgiv|familjeterapi|(?<!för)medling|(?<!för)medlare\
            |bråk|gräl|konflikt|provocer|(tapp|förlor)\\p{L}+ (kontroll|besinning)|ilska|alkohol|(?<!\\p{L})(stress|full(?!\\p{L}))\
            |krävs två|båda parter|kvinnojour|skyddat boende|skyddade boende|umgänge|vårdnad|(?<!\\p{L})intyg\
            |bästa metod|garanter""");
    private static final Pattern ENGLISH_EXCUSE = words("""
            (?<!\\p{L})(couple|marriage|family counsel|family therapy|mediat|conflict|quarrel|argument|provok\
            |(lost|lose|losing) (control|your temper)|anger|angry|alcohol|drunk|stress|takes two|both sides|shelter|custody\
            |certificate|best method|guarantee)""");
    private static final Pattern ARABIC_EXCUSE = words("""
            وساطة|وسيط بين|العلاج الزوجي|استشارة زوجية|الاستشارات الزوجية|الإرشاد الأسري|الاستشارات الأسرية\
            |خلاف|نزاع|شجار|صراع|استفز|فقدت السيطرة|فقدان السيطرة|غضب|الكحول|ضغوط|ملجأ|حضانة|شهادة|نضمن""");

    private static final Map<SiteLanguage, Pattern> IN_TITLES = Map.of(
            SWEDISH, SWEDISH_TITLE, EASY_SWEDISH, SWEDISH_TITLE, ENGLISH, ENGLISH_TITLE, ARABIC, ARABIC_TITLE);
    private static final Map<SiteLanguage, Pattern> TO_ONE_WHO_USES_VIOLENCE = Map.of(
            SWEDISH, SWEDISH_EXCUSE, EASY_SWEDISH, SWEDISH_EXCUSE, ENGLISH, ENGLISH_EXCUSE, ARABIC, ARABIC_EXCUSE);

    private NeverSaid() {
    }

    /** What tells those who read the browser's history what the page is about. */
    public static List<String> inTitle(SiteLanguage language, String text) {
        return found(IN_TITLES.get(language), text);
    }

    /** What shares the fault, excuses it, sends both to talk, promises too much, or is of more use for control than for stopping. */
    public static List<String> toOneWhoUsesViolence(SiteLanguage language, String text) {
        return found(TO_ONE_WHO_USES_VIOLENCE.get(language), text);
    }

    private static List<String> found(Pattern words, String text) {
        return words.matcher(text).results().map(MatchResult::group).toList();
    }

    private static Pattern words(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
