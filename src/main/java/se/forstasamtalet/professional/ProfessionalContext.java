package se.forstasamtalet.professional;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.content.Content;
import se.forstasamtalet.content.Guide;
import se.forstasamtalet.directory.Adaptation;
import se.forstasamtalet.directory.Citation;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Hours;
import se.forstasamtalet.directory.Slug;
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

    Link guide(Guide guide) {
        return link(guide.heading(), Addresses.guide(guide.slug()));
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

    /** What a criterion asks. */
    String label(Criterion criterion) {
        return switch (criterion) {
            case AREA -> pro.ask_area();
            case AGE -> pro.ask_age();
            case METHOD -> pro.ask_methods();
            case GROUP -> pro.ask_group();
            case ADAPTED_FOR -> pro.ask_adapted_for();
            case LANGUAGE -> wording.words.fact_languages();
            case PRICE -> wording.words.fact_cost();
            case SELF_REFERRAL -> pro.ask_self_referral();
            case PARTNER_CONTACT -> pro.ask_partner();
            case FOLLOW_UP -> pro.ask_follow_up();
            case OPEN_TALKS -> pro.ask_open_talks();
        };
    }

    /** What can be asked of a criterion, as people say it. */
    String value(Criterion criterion, String value) {
        return switch (criterion) {
            case AREA -> directory.area(new Slug(value)).orElseThrow().name();
            case AGE -> age(value);
            case METHOD -> directory.term(new Slug(value)).map(term -> term.name()).orElse(value);
            case ADAPTED_FOR -> group(Adaptation.Group.valueOf(value.toUpperCase(Locale.ROOT)));
            case LANGUAGE ->
                value.equals(Criterion.INTERPRETER) ? pro.with_interpreter() : wording.languageName(value);
            case PRICE -> pro.price_free();
            case GROUP, SELF_REFERRAL, PARTNER_CONTACT, FOLLOW_UP, OPEN_TALKS -> pro.answer_yes();
        };
    }

    /** @param group as it stands in addresses, or as the bounds of a service say it */
    String age(String group) {
        String[] bounds = group.split("-", 2);
        if (bounds[1].isEmpty()) {
            return pro.age_over(bounds[0]);
        }
        return bounds[0].equals("0") ? pro.age_under(bounds[1]) : pro.age_between(bounds[0], bounds[1]);
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
