package se.forstasamtalet.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.ServiceArea;
import se.forstasamtalet.directory.Slug;

/**
 * Services that do not exist, always the same ones for the same number: an invented name and place, and a real
 * service's description.
 */
final class MadeUpServices {

    static final String LANGUAGE = "sv";
    private static final int PLACES = 2_000;
    /** Most names have nothing before them. */
    private static final List<String> BEFORE = List.of("", "", "", "", "Nya ", "Norra ", "Södra ", "Östra ", "Västra ",
            "Stiftelsen ", "Föreningen ");
    private static final List<String> KINDS = List.of("Mottagning", "Kriscentrum", "Manscentrum", "Samtalsmottagning",
            "Relationsvåldscentrum",
            "Familjecentrum", "Rådgivning", "Resurscentrum", "Öppenvård", "Stödcentrum", "Mansmottagning",
            "Behandlingshem");

    private final Random chance = new Random(1_000_000);
    private final MadeUpNames names = new MadeUpNames(chance);
    private final List<Made> services;

    private MadeUpServices(int count) {
        List<String> places = IntStream.range(0, Math.min(PLACES, Math.max(1, count / 5)))
                .mapToObj(number -> names.place()).toList();
        this.services = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            services.add(new Made("made-up-" + number, names.any(BEFORE), names.house(), names.any(KINDS),
                    chance.nextBoolean(), names.any(places)));
        }
    }

    static List<Made> of(int count) {
        return List.copyOf(new MadeUpServices(count).services);
    }

    /** The services as documents, with the descriptions dealt out among them. */
    static List<Sought> documents(List<Made> services, List<String> descriptions) {
        return IntStream.range(0, services.size())
                .mapToObj(number -> services.get(number).document(descriptions.get(number % descriptions.size())))
                .toList();
    }

    /** The documents as listings, dealt out among the areas whose people they are for. */
    static List<Service> listings(List<Sought> documents, List<Area> areas) {
        List<ServiceArea> served = areas.stream()
                .map(area -> new ServiceArea(List.of(area.slug()), area.name(), MadeUpCountry.INVENTED, null)).toList();
        return IntStream.range(0, documents.size())
                .mapToObj(number -> listing(documents.get(number), served.get(number % served.size()))).toList();
    }

    private static Service listing(Sought document, ServiceArea served) {
        UUID id = UUID.nameUUIDFromBytes(document.id().getBytes(StandardCharsets.UTF_8));
        return new Service(id, new Slug(document.id()), served.areas().get(0), document.names().get(0),
                document.names().get(1), Service.Status.ACTIVE, null,
                Service.Purpose.CHANGE, null, null, null, null, null, null, null, null, null, null, null, null, served,
                null,
                null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null);
    }

    /**
     * A service that does not exist.
     *
     * @param house the word of its name that few others have
     * @param startsWithHouse whether it is called Ekaforsaby kriscentrum rather than Kriscentrum Ekaforsaby
     */
    record Made(String id, String before, String house, String kind, boolean startsWithHouse, String place) {

        String name() {
            return nameWith(house);
        }

        /** Its name, if its house were called something else. */
        String nameWith(String other) {
            return before + (startsWithHouse ? other + " " + kind.toLowerCase(Locale.ROOT) : kind + " " + other);
        }

        private Sought document(String description) {
            return new Sought(id, "service", List.of(name(), place), Map.of(LANGUAGE, description));
        }
    }
}
