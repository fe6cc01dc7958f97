package se.forstasamtalet.professional;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.content.Guide;
import se.forstasamtalet.content.Statement;
import se.forstasamtalet.directory.PlainText;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.language.Phrase;
import se.forstasamtalet.language.ProMessages;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.Page;
import se.forstasamtalet.professional.ProfessionalHomePage.Part;
import se.forstasamtalet.professional.SearchPage.Result;
import se.forstasamtalet.professional.WordIndex.Found;
import se.forstasamtalet.professional.WordIndex.Passage;
import se.forstasamtalet.survey.Survey;
import se.forstasamtalet.survey.SurveyTable;

/** The search on the pages for professionals. The words are posted, and answered from what stands on those pages. */
final class SearchPages {

    static final String PATH = "/search";

    private static final int MOST = 30;
    private static final int LONGEST_TEXT = 220;
    private static final Pattern SECTION = Pattern.compile("<h2[^>]*>(.*?)</h2>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]+>");

    private final ProfessionalContext all;
    private final ProMessages pro;
    private final SurveyPages survey;
    private final List<Part> parts;
    private final List<Guide> guides;
    private @Nullable WordIndex index;

    /** @param parts the pages that lead on, as the first page names them */
    SearchPages(ProfessionalContext all, SurveyPages survey, List<Part> parts, List<Guide> guides) {
        this.all = all;
        this.pro = all.pro;
        this.survey = survey;
        this.parts = parts;
        this.guides = guides;
    }

    /** The page before anything is asked. */
    Page empty() {
        return new SearchPage(all.frame(PATH, pro.search_title()), "", "", List.of());
    }

    /** @param typed as it was typed, however long */
    Page answer(String typed) {
        String words = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        if (words.isEmpty()) {
            return empty();
        }
        Found found = index().find(words, MOST);
        String unread = found.unread().isEmpty() ? "" : pro.search_unread(String.join(", ", found.unread()));
        return new SearchPage(all.frame(PATH, pro.search_title()),
                PlainText.beginning(words, WordIndex.LONGEST),
                found.places().isEmpty() ? pro.search_nothing() : unread,
                found.places().stream().map(SearchPages::result).toList());
    }

    private static Result result(Passage place) {
        String text = place.text();
        return new Result(place.link(), place.kind(),
                text.length() <= LONGEST_TEXT ? text : text.substring(0, text.lastIndexOf(' ', LONGEST_TEXT)) + " …",
                place.language());
    }

    /** Made when somebody asks for the first time; what stands on these pages does not change within a snapshot. */
    private synchronized WordIndex index() {
        WordIndex made = index == null ? new WordIndex(
                Stream.of(words(), services(), pages(), sections(), statements(), tables()).flatMap(some -> some)
                        .toList())
                : index;
        index = made;
        return made;
    }

    private Stream<Passage> words() {
        return all.glossary.entries().stream().map(entry -> new Passage(
                all.link(entry.name(), Glossary.PATH + "#" + entry.id()), pro.glossary_title(), entry.name(),
                entry.description(), all.wording.language));
    }

    private Stream<Passage> services() {
        return all.directory.services(Service.Purpose.CHANGE).stream().map(service -> {
            Link link = all.frames.link(service);
            String organization = all.directory.organization(service.organization()).map(one -> one.name())
                    .orElse("");
            return new Passage(link, pro.ask_service(), link.text(),
                    Stream.concat(Stream.of(organization), Stream.ofNullable(service.alternate_name()))
                            .collect(Collectors.joining(". ")),
                    SiteLanguage.ORIGINAL);
        });
    }

    /** Every page that the first page leads to, areas' sheets too. */
    private Stream<Passage> pages() {
        return parts.stream().flatMap(part -> part.links().stream()
                .map(link -> new Passage(here(link), part.heading(), link.text(), "", all.wording.language)));
    }

    /** The guides and the law, section by section. */
    private Stream<Passage> sections() {
        return guides.stream().flatMap(guide -> {
            Link link = here(all.guide(guide));
            List<String> parted = List.of(SECTION.split(guide.body()));
            List<String> headings = SECTION.matcher(guide.body()).results().map(one -> one.group(1)).toList();
            return IntStream.range(0, headings.size())
                    .mapToObj(one -> new Passage(link, guide.heading(), plain(headings.get(one)),
                            plain(parted.get(one + 1)), all.wording.language));
        });
    }

    /** A link whose text is in the language of the page. */
    private Link here(Link link) {
        return new Link(link.text(), link.address(), all.wording.language);
    }

    private static String plain(String html) {
        return TAG.matcher(html.replace("</", " </")).replaceAll("").replace("&amp;", "&").replaceAll("\\s+", " ")
                .strip();
    }

    private Stream<Passage> statements() {
        return all.content.chapters().stream().flatMap(chapter -> chapter.statements().map(one -> {
            String name = text(one.name());
            String anchor = chapter.slug().text().equals(IndicatorPages.CHAPTER) ? "" : "#" + one.id();
            Link link = here(all.link(name.isEmpty() ? text(chapter.title()) : name, "/" + chapter.slug() + anchor));
            return new Passage(link, text(chapter.title()), name, told(one), all.wording.language);
        }));
    }

    private String told(Statement one) {
        return Stream.of(one.text(), one.does(), one.leaves(), one.concerns()).map(this::text)
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(" "))
                + " " + all.source(one.source());
    }

    private String text(@Nullable Phrase phrase) {
        return phrase == null ? "" : phrase.in(all.wording.language).text();
    }

    /** The survey's tables, row by row. */
    private Stream<Passage> tables() {
        return new Survey(all.directory).tables().stream().flatMap(table -> Stream.concat(
                Stream.of(new Passage(here(survey.link(table)), pro.survey_title(), survey.link(table).text(), "",
                        all.wording.language)),
                table.rows().stream().map(row -> row(table, row))));
    }

    private Passage row(SurveyTable table, SurveyTable.Row row) {
        return new Passage(here(survey.numbered(table.number())), pro.survey_title(), "",
                row.subject().name() + ": " + row.cells().stream().map(SurveyTable.SurveyCell::text)
                        .filter(text -> !text.isEmpty()).collect(Collectors.joining("; ")),
                SiteLanguage.ORIGINAL);
    }
}
