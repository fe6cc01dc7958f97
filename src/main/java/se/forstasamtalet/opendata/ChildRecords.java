package se.forstasamtalet.opendata;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Channel;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.FullyBooked;
import se.forstasamtalet.directory.Hours;
import se.forstasamtalet.directory.Organization;
import se.forstasamtalet.directory.Phone;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.ServiceArea;
import se.forstasamtalet.directory.SpokenLanguages;
import se.forstasamtalet.directory.Website;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.opendata.Hsds.CapacityRecord;
import se.forstasamtalet.opendata.Hsds.CostOptionRecord;
import se.forstasamtalet.opendata.Hsds.LanguageRecord;
import se.forstasamtalet.opendata.Hsds.PhoneRecord;
import se.forstasamtalet.opendata.Hsds.ServiceAreaRecord;
import se.forstasamtalet.opendata.Hsds.UnitRecord;
import se.forstasamtalet.opendata.Hsds.UrlRecord;

/** What hangs on a service or an organization, each thing a record of its own. */
final class ChildRecords {

    private static final Locale SWEDISH = SiteLanguage.ORIGINAL.locale();
    private static final String COUNTRY = "Sverige";
    private static final String FULL = "Fullt just nu";
    static final UnitRecord ROOM = new UnitRecord(Ids.named(Ids.NAMESPACE, "units/room"), "plats");

    private final Directory directory;
    private final Taxonomies taxonomies;
    private final LocalDate today;
    private final String base;

    ChildRecords(Directory directory, Taxonomies taxonomies, LocalDate today, String base) {
        this.today = today;
        this.directory = directory;
        this.taxonomies = taxonomies;
        this.base = base;
    }

    /** Where an area can be read about: SCB's code at the end, or the name of a district, which has none. */
    String uri(Area area) {
        return base + "/areas/" + (area.code() == null ? area.slug() : area.code());
    }

    @Nullable
    List<UrlRecord> urls(Service service) {
        Website chat = service.chat_url();
        return chat == null ? null : List.of(new UrlRecord(new Ids(service.id()).next("urls/chat"), "Chatt", chat.url(),
                chat.source(), chat.assured_date()));
    }

    /** In words, as HSDS has it. */
    @Nullable
    String interpreter(Service service) {
        SpokenLanguages languages = service.languages();
        return languages == null || languages.interpreter() == null ? null
                : taxonomies.term(taxonomies.code("interpreter", languages.interpreter())).description();
    }

    List<PhoneRecord> phones(Organization organization) {
        return phones(organization.id(), null, organization.phones());
    }

    List<PhoneRecord> phones(Service service) {
        return phones(service.id(), new AtLocation(service, Channel.PHONE).id(), service.phones());
    }

    private static List<PhoneRecord> phones(UUID parent, @Nullable UUID place, List<Phone> phones) {
        Ids ids = new Ids(parent);
        return phones.stream()
                .map(phone -> new PhoneRecord(ids.next("phones/" + phone.number().dialled()), place,
                        phone.number().written(), extension(phone), "voice",
                        phone.source(), phone.assured_date()))
                .toList();
    }

    /** HSDS has a number there, which cannot begin with a zero: rather none than another. */
    private static @Nullable Integer extension(Phone phone) {
        String digits = phone.extension();
        return digits == null || (digits.startsWith("0") && digits.length() > 1) ? null : Integer.valueOf(digits);
    }

    @Nullable
    List<ServiceAreaRecord> serviceAreas(Service service) {
        ServiceArea served = service.service_area();
        if (served == null) {
            return null;
        }
        Ids ids = new Ids(service.id());
        Stream<ServiceAreaRecord> all = served.isWholeCountry()
                ? Stream.of(new ServiceAreaRecord(ids.next("service_areas/country"), COUNTRY, served.text(), null,
                        served.source(), served.assured_date()))
                : served.areas().stream().flatMap(slug -> directory.area(slug).stream())
                        .map(area -> new ServiceAreaRecord(
                                ids.next("service_areas/" + area.id()), area.name(), served.text(), uri(area),
                                served.source(), served.assured_date()));
        return all.toList();
    }

    /** Only that there is no room: how much there is otherwise, nobody says. */
    @Nullable
    List<CapacityRecord> capacities(Service service) {
        FullyBooked full = service.full();
        if (full == null || !service.isFullOn(today)) {
            return null;
        }
        return List.of(new CapacityRecord(new Ids(service.id()).next("capacities/" + full.since()), ROOM.id(), ROOM, 0,
                FULL,
                Json.moment(full.since().atStartOfDay(Hours.ZONE).toInstant()), full.source(), full.assured_date()));
    }

    /** What readers must know today. */
    @Nullable
    String alert(Service service) {
        String alerts = service.alertsOn(today).stream()
                .map(alert -> alert.description().in(SiteLanguage.ORIGINAL).text()).collect(Collectors.joining(" "));
        return alerts.isEmpty() ? null : alerts;
    }

    @Nullable
    List<LanguageRecord> languages(Service service) {
        SpokenLanguages spoken = service.languages();
        if (spoken == null) {
            return null;
        }
        Ids ids = new Ids(service.id());
        return spoken.codes().stream()
                .map(code -> new LanguageRecord(ids.next("languages/" + code),
                        Locale.forLanguageTag(code).getDisplayLanguage(SWEDISH),
                        code, spoken.source(), spoken.assured_date()))
                .toList();
    }

    List<CostOptionRecord> costs(Service service) {
        Ids ids = new Ids(service.id());
        return service.cost_options().stream()
                .map(cost -> new CostOptionRecord(
                        ids.next("cost_options/" + cost.amount() + cost.currency() + cost.per()),
                        cost.per() == null ? null : Json.written(cost.per()), cost.currency(), cost.amount(),
                        cost.source(), cost.assured_date()))
                .toList();
    }
}
