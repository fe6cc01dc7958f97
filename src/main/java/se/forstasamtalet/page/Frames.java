package se.forstasamtalet.page;

import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Service.Purpose;
import se.forstasamtalet.directory.Website;
import se.forstasamtalet.language.Addresses;
import se.forstasamtalet.language.SiteLanguage;

/** What pages have around them and how they lead to each other, in one language. */
public final class Frames {

    private final SiteLanguage language;
    private final Frame.PhoneLink emergency;
    private final Names names;

    /** @throws IllegalArgumentException when the directory knows no number for acute danger */
    public Frames(Directory directory, SiteLanguage language) {
        this.language = language;
        Wording wording = new Wording(language);
        this.names = new Names(directory, wording);
        this.emergency = directory.services(Purpose.EMERGENCY).stream().flatMap(service -> service.phones().stream())
                .findFirst().map(phone -> Doors.number(phone, wording))
                .orElseThrow(() -> new IllegalArgumentException("no number for acute danger"));
    }

    /** The number for acute danger. */
    public Frame.PhoneLink emergency() {
        return emergency;
    }

    public Frame frame(String path, String title) {
        return new Frame(language, path, title, emergency, Frame.Audience.VISITORS, false);
    }

    /** The frame of a page for people who are hurt. */
    public Frame forExposed(String path, String title) {
        return new Frame(language, path, title, emergency, Frame.Audience.EXPOSED, false);
    }

    /** @param path after {@code /professionals} */
    public Frame forProfessionals(String path, String title) {
        return new Frame(language, Addresses.PROFESSIONALS + path, title, emergency, Frame.Audience.PROFESSIONALS,
                false);
    }

    /** What things are called in its language. */
    public Names names() {
        return names;
    }

    public Link link(Area area) {
        return new Link(area.name(), Addresses.of(language, Addresses.area(area.slug())));
    }

    public Link link(Service service) {
        return new Link(names.of(service), Addresses.of(language, Addresses.service(service.pageName())));
    }

    /** A link to a site of somebody else's, or null when there is none. */
    public static @Nullable Link link(@Nullable Website website) {
        return website == null ? null : new Link(website.host(), website.url().toString());
    }
}
