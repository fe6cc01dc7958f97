package se.forstasamtalet.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Organization;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.language.NeedMessages;
import se.forstasamtalet.language.Phrase.Words;
import se.forstasamtalet.language.SiteLanguage;

/**
 * What things are called in one language. Most names are Swedish and stay so: they are what one says on the phone. Some
 * are no names but descriptions, and those are said in the reader's language: a municipality's own treatment, a
 * municipality, the county, the police when it is not urgent.
 */
public final class Names {

    private final Directory directory;
    private final Wording wording;

    public Names(Directory directory, Wording wording) {
        this.directory = directory;
        this.wording = wording;
    }

    /** A service that bears the slug of an area is that area's own treatment. */
    public Words of(Service service) {
        Optional<Area> own = directory.area(service.slug());
        if (own.isPresent()) {
            return said(wording.words.own_treatment(wording.name(own.get().name())));
        }
        return service.purpose() == Service.Purpose.POLICE ? said(wording.words.exposed_police())
                : swedish(service.name());
    }

    /** Swedish readers know a municipality by the name it has itself: some are called towns. */
    public Words of(Organization organization) {
        return directory.areas(Area.Kind.MUNICIPALITY).stream()
                .filter(area -> !wording.language.isSwedish() && organization.slug().equals(area.organization()))
                .findFirst().map(area -> said(wording.words.municipality_of(wording.name(area.name()))))
                .orElseGet(() -> swedish(organization.name()));
    }

    public Words of(Area area) {
        return area.kind() == Area.Kind.COUNTY ? said(wording.words.area_whole_county()) : swedish(area.name());
    }

    /** What the letters in a service's name stand for; empty when it has none. */
    public String explained(Service service) {
        Stream<String> centre = has(service, "RVC")
                ? Stream.of(MessageBundles.get(NeedMessages.class, Localized.Literal.of(wording.language.tag()))
                        .short_rvc())
                : Stream.of();
        Stream<String> methods = directory.terms().stream()
                .filter(term -> term.name().matches("[A-Z]{2,}") && has(service, term.name()))
                .map(term -> wording.own(term.description())).filter(text -> !text.isEmpty());
        return Stream.concat(centre, methods).collect(Collectors.joining(" "));
    }

    private static boolean has(Service service, String letters) {
        return List.of(service.name().split(" ")).contains(letters);
    }

    /** A name inside a sentence in the reader's language. */
    public String inside(Words name) {
        return name.language() == wording.language ? name.text() : wording.name(name.text());
    }

    private Words said(String text) {
        return new Words(text, wording.language);
    }

    private static Words swedish(String name) {
        return new Words(name, SiteLanguage.ORIGINAL);
    }

    /**
     * What a window is called that shows a service: a line for people who are hurt by its number, which tells nothing.
     */
    public String inTitle(Service service) {
        return service.isNamedByItsNumber() ? wording.name(service.phones().get(0).number().written())
                : inside(of(service));
    }
}
