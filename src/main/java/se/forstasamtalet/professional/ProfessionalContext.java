package se.forstasamtalet.professional;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.content.Content;
import se.forstasamtalet.directory.Adaptation;
import se.forstasamtalet.directory.Citation;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Hours;
import se.forstasamtalet.directory.Sourced;
import se.forstasamtalet.directory.YesNoUnknown;
import se.forstasamtalet.language.Addresses;
import se.forstasamtalet.language.ProMessages;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.Frames;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.Sources;
import se.forstasamtalet.page.Wording;
import se.forstasamtalet.survey.SurveyTable.Origin;

/** What the pages for professionals share, in one language at one moment. */
final class ProfessionalContext {

    final Directory directory;
    final Content content;
    final Wording wording;
    final ProMessages pro;
    final Frames frames;
    final LocalDate today;
    final Glossary glossary;
    private final Sources sources;

    ProfessionalContext(Directory directory, Content content, Wording wording, Frames frames, Instant now) {
        this(directory, content, wording, frames, now.atZone(Hours.ZONE).toLocalDate());
    }

    private ProfessionalContext(Directory directory, Content content, Wording wording, Frames frames, LocalDate today) {
        this.directory = directory;
        this.content = content;
        this.wording = wording;
        this.pro = MessageBundles.get(ProMessages.class, Localized.Literal.of(wording.language.tag()));
        this.frames = frames;
        this.today = today;
        this.sources = new Sources(directory, wording);
        this.glossary = new Glossary(this);
    }

    /** The same with what another directory holds. */
    ProfessionalContext of(Directory other) {
        return new ProfessionalContext(other, content, wording, frames, today);
    }

    /** @param path after {@code /professionals} */
    Frame frame(String path, String what) {
        return frames.forProfessionals(path, pro.title_of(what));
    }

    /** @param path after {@code /professionals} */
    Link link(String text, String path) {
        return new Link(text, Addresses.of(wording.language, Addresses.PROFESSIONALS + path));
    }

    /** The answer to a question of yes or no; what nobody has said is not known, and never no. */
    String answer(@Nullable YesNoUnknown known) {
        return switch (YesNoUnknown.of(known)) {
            case YES -> pro.answer_yes();
            case NO -> pro.answer_no();
            case UNKNOWN -> pro.answer_unknown();
        };
    }

    String group(Adaptation.Group group) {
        return switch (group) {
            case PARENTS -> pro.for_parents();
            case YOUNG_PEOPLE -> pro.for_young_people();
            case OLDER_PEOPLE -> pro.for_older_people();
            case WOMEN -> pro.for_women();
            case HONOUR -> pro.for_honour();
        };
    }

    String source(@Nullable Sourced fact) {
        return fact == null ? "" : source(new Origin(fact.source(), fact.assured_date()));
    }

    /** Where it is from, without when it was checked. */
    String source(Citation citation) {
        return sources.of(citation);
    }

    String sources(List<Origin> origins) {
        return origins.stream().map(this::source).collect(Collectors.joining(" "));
    }

    private String source(Origin origin) {
        String from = sources.of(origin.source());
        return origin.assured_date() == null ? pro.source_of(from)
                : pro.source_checked(from, wording.date(origin.assured_date()));
    }
}
