package se.forstasamtalet.editor.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.forstasamtalet.account.Grant;
import se.forstasamtalet.account.Role;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.language.Swedish;
import se.forstasamtalet.revision.Register;

/** What roles can be given for: every organization and every area. A service follows its organization. */
@ApplicationScoped
class Choices {

    private static final Map<Role, String> SAID = Map.of(Role.EDITOR, "redaktör", Role.REVIEWER, "granskare");

    @Inject
    Register register;

    /** An organization or an area, and the roles somebody has for it. */
    record Choice(UUID id, String name, boolean edits, boolean reviews) {}

    List<Choice> all(Set<Grant> chosen) {
        return listings().stream().map(listing -> new Choice(listing.id(), listing.name(),
                chosen.contains(new Grant(listing.id(), Role.EDITOR)),
                chosen.contains(new Grant(listing.id(), Role.REVIEWER)))).toList();
    }

    /** The roles as one reads them. */
    List<String> said(Set<Grant> grants) {
        if (grants.isEmpty()) {
            return List.of();
        }
        return listings().stream()
                .filter(listing -> grants.stream().anyMatch(grant -> grant.listing().equals(listing.id())))
                .map(listing -> listing.name() + ": "
                        + grants.stream().filter(grant -> grant.listing().equals(listing.id()))
                                .map(Grant::role).sorted().map(SAID::get).collect(Collectors.joining(" och ")))
                .toList();
    }

    /** The roles that a form names. What is no organization or area of ours is left out. */
    Set<Grant> chosen(List<String> edits, List<String> reviews) {
        Map<String, UUID> known = listings().stream().map(Listing::id)
                .collect(Collectors.toMap(UUID::toString, Function.identity()));
        Set<Grant> grants = new HashSet<>();
        edits.stream().map(known::get).filter(Objects::nonNull).forEach(id -> grants.add(new Grant(id, Role.EDITOR)));
        reviews.stream().map(known::get).filter(Objects::nonNull)
                .forEach(id -> grants.add(new Grant(id, Role.REVIEWER)));
        return grants;
    }

    private List<Listing> listings() {
        return register.published().listings().stream().filter(listing -> !(listing instanceof Service))
                .sorted(Comparator.comparing(Listing::name, Swedish.ORDER)).toList();
    }
}
