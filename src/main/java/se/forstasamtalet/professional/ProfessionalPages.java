package se.forstasamtalet.professional;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.forstasamtalet.content.Content;
import se.forstasamtalet.content.Guide;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.language.Addresses;
import se.forstasamtalet.language.ProMessages;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.machine.SwedishCsv;
import se.forstasamtalet.page.Frames;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.Page;
import se.forstasamtalet.page.Wording;
import se.forstasamtalet.professional.ProfessionalHomePage.Part;

/** The pages for those who meet people in their work, in one language. */
public final class ProfessionalPages {

    private static final Pattern TABLE = Pattern.compile(SurveyPages.PATH + "/(\\d{1,2})");

    private final ProfessionalContext all;
    private final ProMessages pro;
    private final SurveyPages survey;
    private final PicturePages pictures;
    private final ReferPages refer;
    private final ComparePages compare;
    private final ChapterPages chapters;
    private final AreaSheetPages sheets;
    private final SearchPages search;

    /** The pages in a language that they exist in, as they stand at a moment. */
    public ProfessionalPages(Directory directory, Content content, SiteLanguage language, Instant now) {
        this(new ProfessionalContext(directory, content, new Wording(language), new Frames(directory, language), now));
    }

    private ProfessionalPages(ProfessionalContext all) {
        this.all = all;
        this.pro = all.pro;
        this.survey = new SurveyPages(all);
        this.pictures = new PicturePages(all);
        this.refer = new ReferPages(all);
        this.compare = new ComparePages(all);
        this.chapters = new ChapterPages(all);
        this.sheets = new AreaSheetPages(all, survey);
        this.search = new SearchPages(all, survey, parts(), guides());
    }

    /** Makers of the pages as they are when nothing is chosen on them. */
    public Stream<Supplier<Page>> makers() {
        Stream<Supplier<Page>> single = Stream.of(this::home, () -> refer.page(Map.of()), () -> compare.page(Map.of()),
                new GapPages(all)::page, new IndicatorPages(all)::page, all.glossary::page, search::empty);
        Stream<Supplier<Page>> guides = guides().stream().map(guide -> () -> guide(guide));
        return Stream.of(single, survey.makers(), pictures.makers(), guides, chapters.makers(), sheets.makers())
                .flatMap(some -> some);
    }

    /**
     * A page as it is with what was chosen on it; nothing where there is nothing to choose.
     *
     * @param path after the language
     * @param asked what stands in the address, by name; understood or not
     * @param earlier what stood here on a day, as far as that is known
     */
    public Optional<Page> chosen(String path, Map<String, List<String>> asked,
            Function<LocalDate, Optional<Directory>> earlier) {
        if (!path.startsWith(Addresses.PROFESSIONALS)) {
            return Optional.empty();
        }
        String page = path.substring(Addresses.PROFESSIONALS.length());
        return switch (page) {
            case ReferPages.PATH -> Optional.of(refer.page(asked));
            case ComparePages.PATH -> Optional.of(compare.page(asked));
            default -> then(page, asked, earlier);
        };
    }

    /**
     * What was chosen, in the one order in which it stands in addresses; nothing when it stands so already, or
     * something of it cannot be chosen.
     *
     * @param path after the language
     * @param asked what stands in the address, by name, in its order
     */
    public Optional<String> inOrder(String path, Map<String, List<String>> asked) {
        String page = path.replaceFirst("^" + Addresses.PROFESSIONALS, "");
        Optional<String> query = switch (page) {
            case ReferPages.PATH -> refer.query(asked);
            case ComparePages.PATH -> compare.query(asked);
            default -> Optional.empty();
        };
        String stands = asked.entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(value -> one.getKey() + "=" + value))
                .collect(Collectors.joining("&"));
        return query.filter(ordered -> !ordered.equals(stands))
                .map(ordered -> Addresses.of(all.wording.language, path) + "?" + ordered);
    }

    /** What was chosen as a file for spreadsheets; nothing where there is nothing to choose, or a page is asked for. */
    public Optional<String> file(String path, Map<String, List<String>> asked) {
        if (!ChosenFile.isAsked(asked)) {
            return Optional.empty();
        }
        Map<String, List<String>> chosen = ChosenFile.chosen(asked);
        return switch (path.replaceFirst("^" + Addresses.PROFESSIONALS, "")) {
            case ReferPages.PATH -> Optional.of(SwedishCsv.of(refer.rows(chosen)));
            case ComparePages.PATH -> Optional.of(SwedishCsv.of(compare.table(chosen)));
            default -> Optional.empty();
        };
    }

    /** Where the words that somebody typed stand on these pages. */
    public Page found(String typed) {
        return search.answer(typed);
    }

    /** A table as it stood; nothing when the address names no table or no day of which it is known. */
    private Optional<Page> then(String path, Map<String, List<String>> asked,
            Function<LocalDate, Optional<Directory>> earlier) {
        Matcher table = TABLE.matcher(path);
        List<String> days = asked.getOrDefault(SurveyPages.AS_OF, List.of());
        if (!table.matches() || days.size() != 1) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(days.get(0));
            return earlier.apply(day)
                    .map(directory -> new SurveyPages(all.of(directory)).then(Integer.parseInt(table.group(1)), day));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private Page home() {
        return new ProfessionalHomePage(all.frame("", pro.home_title()), parts());
    }

    private List<Part> parts() {
        return List.of(
                new Part(pro.home_refer(), pro.home_refer_text(),
                        List.of(all.link(pro.refer_title(), ReferPages.PATH),
                                all.link(pro.compare_title(), ComparePages.PATH))),
                new Part(pro.home_ask(), "", guides().stream().map(all::guide).toList()),
                new Part(pro.home_survey(), pro.home_survey_text(),
                        List.of(all.link(pro.survey_title(), SurveyPages.PATH),
                                all.link(pro.gaps_title(), GapPages.PATH),
                                all.link(pro.indicators_title(), IndicatorPages.PATH),
                                all.link(pro.glossary_title(), Glossary.PATH))),
                new Part(pro.home_sources(), pro.home_sources_text(), chapters.links()),
                new Part(pro.home_pictures(), "", pictures.links()),
                new Part(pro.home_sheets(), pro.home_sheets_text(), sheets.links()));
    }

    private List<Guide> guides() {
        return all.content.professionals().getOrDefault(all.wording.language, List.of());
    }

    private Page guide(Guide guide) {
        return new ProfessionalGuidePage(all.frame(Addresses.guide(guide.slug()), guide.title()), guide,
                guides().stream().filter(other -> !other.equals(guide)).map(all::guide).toList());
    }
}
