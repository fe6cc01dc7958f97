package se.forstasamtalet.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sign-ins of municipalities (OpenID Connect) that the desk believes. */
@ConfigMapping(prefix = "edit.provider")
public interface Providers {

    /** By the short name that stands in addresses: lower-case letters, digits and hyphens. */
    @WithParentName
    Map<String, Provider> all();

    /** One of them. */
    interface Provider {

        /** Whose sign-in it is, as people at the desk read it. */
        String name();

        /** The address under which its discovery document stands, which is also how it names itself in what it says. */
        String issuer();

        /** What it knows the desk as. */
        String clientId();

        /** What the desk proves itself with. */
        String clientSecret();

        /** How surely somebody must have been recognised: one of these is what it has to say ({@code acr}). */
        @WithDefault("http://id.elegnamnden.se/loa/1.0/loa3,http://id.elegnamnden.se/loa/1.0/loa4")
        Set<String> assurance();

        /**
         * What the cookies of a sign-in on its way are sealed with: the same on every node, and long enough whatever
         * the secret is.
         */
        default String cookieKey() {
            return Secret.hash("cookies " + clientSecret());
        }
    }

    /** A provider as people choose it. */
    record Choice(String id, String name) {}

    default Optional<Provider> find(String id) {
        return Optional.ofNullable(all().get(id));
    }

    /** All of them, by what people read. */
    default List<Choice> choices() {
        return all().keySet().stream().map(this::choice).sorted(Comparator.comparing(Choice::name)).toList();
    }

    default Choice choice(String id) {
        return new Choice(id, find(id).orElseThrow().name());
    }

    /** Whose sign-in an issuer is; the issuer itself when it is none of ours any more. */
    default String nameOf(String issuer) {
        return all().values().stream().filter(one -> one.issuer().equals(issuer)).map(Provider::name).sorted()
                .findFirst().orElse(issuer);
    }
}
