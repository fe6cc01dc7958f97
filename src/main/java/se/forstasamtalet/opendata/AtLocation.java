package se.forstasamtalet.opendata;

import java.net.URI;
import java.util.UUID;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Channel;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Website;
import se.forstasamtalet.opendata.Hsds.LocationRecord;

/**
 * A service where one meets it (HSDS service_at_location). The directory knows no streets: one meets it by phone or in
 * a chat.
 */
record AtLocation(Service service, Channel channel) {

    static Stream<AtLocation> of(Service service) {
        return Stream.of(Channel.values())
                .filter(channel -> channel == Channel.PHONE ? !service.phones().isEmpty() : service.chat_url() != null)
                .map(channel -> new AtLocation(service, channel));
    }

    UUID id() {
        return Ids.named(service.id(), "service_at_locations/" + Json.written(channel));
    }

    LocationRecord location() {
        Website page = channel == Channel.CHAT ? service.chat_url() : null;
        URI chat = page == null ? null : page.url();
        return new LocationRecord(Ids.named(service.id(), "locations/" + Json.written(channel)), "virtual", chat, null,
                service.name() + (channel == Channel.CHAT ? ", chatt" : ", telefon"));
    }
}
