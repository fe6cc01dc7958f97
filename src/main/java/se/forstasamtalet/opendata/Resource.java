package se.forstasamtalet.opendata;

import static se.forstasamtalet.opendata.Parameter.AS_OF;
import static se.forstasamtalet.opendata.Parameter.FORMAT;
import static se.forstasamtalet.opendata.Parameter.FULL;
import static se.forstasamtalet.opendata.Parameter.FULL_SERVICE;
import static se.forstasamtalet.opendata.Parameter.MINIMAL;
import static se.forstasamtalet.opendata.Parameter.MODIFIED_AFTER;
import static se.forstasamtalet.opendata.Parameter.ORGANIZATION_ID;
import static se.forstasamtalet.opendata.Parameter.PAGE;
import static se.forstasamtalet.opendata.Parameter.PARENT_ID;
import static se.forstasamtalet.opendata.Parameter.PER_PAGE;
import static se.forstasamtalet.opendata.Parameter.POSTCODE;
import static se.forstasamtalet.opendata.Parameter.SEARCH;
import static se.forstasamtalet.opendata.Parameter.SINCE;
import static se.forstasamtalet.opendata.Parameter.TAXONOMY_ID;
import static se.forstasamtalet.opendata.Parameter.TAXONOMY_TERM_ID;
import static se.forstasamtalet.opendata.Parameter.TOP_ONLY;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The lists there are, and what can be asked of each and of its single records. */
enum Resource {
    SERVICES(true, Set.of(AS_OF), SEARCH, TAXONOMY_TERM_ID, TAXONOMY_ID, ORGANIZATION_ID, MODIFIED_AFTER, MINIMAL, FULL,
            AS_OF),
    ORGANIZATIONS(true, Set.of(AS_OF, FULL_SERVICE), SEARCH, TAXONOMY_TERM_ID, TAXONOMY_ID, FULL_SERVICE, FULL, AS_OF),
    SERVICE_AT_LOCATIONS(true, Set.of(AS_OF), SEARCH, TAXONOMY_TERM_ID, TAXONOMY_ID, ORGANIZATION_ID, MODIFIED_AFTER,
            FULL, POSTCODE, AS_OF),
    TAXONOMIES(true, Set.of(), SEARCH),
    TAXONOMY_TERMS(true, Set.of(), SEARCH, TAXONOMY_ID, TOP_ONLY, PARENT_ID),
    /** The last three are ours. */
    AREAS(false, Set.of(AS_OF), AS_OF),
    SOURCES(false, Set.of()),
    CHANGES(false, Set.of(), SINCE);

    private final boolean takesPost;
    private final Set<Parameter> ofOne;
    private final Set<Parameter> ofList;

    Resource(boolean takesPost, Set<Parameter> ofOne, Parameter... ofList) {
        this.takesPost = takesPost;
        this.ofOne = ofOne;
        this.ofList = EnumSet.of(PAGE, PER_PAGE, FORMAT);
        this.ofList.addAll(Arrays.asList(ofList));
    }

    static Optional<Resource> at(String name) {
        return Arrays.stream(values()).filter(resource -> resource.written().equals(name)).findFirst();
    }

    String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether what is asked of the list can be posted, so that it stands in no address. */
    boolean takesPost() {
        return takesPost;
    }

    Set<Parameter> ofOne() {
        return ofOne;
    }

    Set<Parameter> ofList() {
        return ofList;
    }

    /** Changes are told one after the other and have no records of their own, nor has what facts are taken from. */
    boolean hasRecords() {
        return this != CHANGES && this != SOURCES;
    }
}
