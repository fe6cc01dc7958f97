package se.forstasamtalet.content;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Citation;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Municipality;
import se.forstasamtalet.directory.NamedPlace;
import se.forstasamtalet.directory.PoliceArea;
import se.forstasamtalet.directory.PrintedName;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.directory.Source;
import se.forstasamtalet.directory.TaxonomyTerm;
import se.forstasamtalet.language.SiteLanguage;

/** Reads and checks the files that are lists of facts and stand beside the listings. */
final class Lists {

    private static final String AREA = "the slug of a listing in areas/";

    private final Set<String> areas;
    private final Set<String> sources;

    /** @param unread listings that exist but could not be read: a name may lead to them */
    Lists(Collection<Listing> listings, Set<String> unread, Collection<Source> sources) {
        this.areas = listings.stream().filter(Area.class::isInstance).map(area -> "areas/" + area.slug())
                .collect(Collectors.toCollection(HashSet::new));
        this.areas.addAll(unread);
        this.sources = sources.stream().map(Source::id).collect(Collectors.toSet());
    }

    /** @param terms the methods: a word is explained in one place */
    List<TaxonomyTerm> words(YamlFile file, List<TaxonomyTerm> terms) {
        List<TaxonomyTerm> words = file.readList(TaxonomyTerm.class);
        Set<Slug> taken = terms.stream().map(TaxonomyTerm::id).collect(Collectors.toCollection(HashSet::new));
        for (int i = 0; i < words.size(); i++) {
            TaxonomyTerm one = words.get(i);
            String field = "[" + i + "].";
            if (one.id() == null || !taken.add(one.id())) {
                file.problem(field + "id", "an id that no other word or method has");
            }
            checkName(file, field, one.name());
            if (one.description() == null
                    || !one.description().texts().keySet().containsAll(SiteLanguage.OF_PROFESSIONALS)) {
                file.problem(field + "description", "a text in " + SiteLanguage.OF_PROFESSIONALS.stream()
                        .map(SiteLanguage::tag).collect(Collectors.joining(" and ")));
            }
            checkSource(file, field, one.source());
        }
        return words;
    }

    List<Municipality> elsewhere(YamlFile file) {
        List<Municipality> elsewhere = file.readList(Municipality.class);
        for (int i = 0; i < elsewhere.size(); i++) {
            Municipality one = elsewhere.get(i);
            String field = "[" + i + "].";
            checkName(file, field, one.name());
            checkSource(file, field, one.source());
        }
        return elsewhere;
    }

    List<NamedPlace> morePlaces(YamlFile file) {
        List<NamedPlace> places = file.readList(NamedPlace.class);
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < places.size(); i++) {
            NamedPlace one = places.get(i);
            String field = "[" + i + "].";
            checkName(file, field, one.name());
            if (!taken.add(String.valueOf(one.name()))) {
                file.problem(field + "name", "a name that stands here once, with all its areas");
            }
            checkAreas(file, field, one.areas());
            checkSource(file, field, one.source());
        }
        return places;
    }

    List<PrintedName> printed(YamlFile file) {
        List<PrintedName> printed = file.readList(PrintedName.class);
        Set<Slug> taken = new HashSet<>();
        for (int i = 0; i < printed.size(); i++) {
            PrintedName one = printed.get(i);
            String field = "[" + i + "].";
            if (one.name() == null || one.name().text().length() > PrintedName.LONGEST) {
                file.problem(field + "name", "a name of at most " + PrintedName.LONGEST
                        + " characters, so that the address on paper stays short");
            } else if (!taken.add(one.name())) {
                file.problem(field + "name", "a name that stands here once, but " + one.name() + " is taken");
            }
            if (!isArea(one.area())) {
                file.problem(field + "area", AREA);
            } else if (isArea(one.name()) && !one.name().equals(one.area())) {
                file.problem(field + "area", one.name() + ", since that is an area of its own");
            }
            if (one.printed_since() == null) {
                file.problem(field + "printed_since", "the day from which it was printed, like 2026-06-04");
            }
        }
        return printed;
    }

    List<PoliceArea> policeAreas(YamlFile file) {
        List<PoliceArea> policeAreas = file.readList(PoliceArea.class);
        for (int i = 0; i < policeAreas.size(); i++) {
            PoliceArea one = policeAreas.get(i);
            String field = "[" + i + "].";
            if (one.slug() == null || isArea(one.slug())) {
                file.problem(field + "slug", "a name that no area has, like polisen-nacka");
            }
            checkName(file, field, one.name());
            checkAreas(file, field, one.areas());
            checkSource(file, field, one.source());
        }
        return policeAreas;
    }

    private void checkAreas(YamlFile file, String field, List<Slug> named) {
        if (named.isEmpty() || !named.stream().allMatch(this::isArea)) {
            file.problem(field + "areas", AREA + ", one or more");
        }
    }

    private boolean isArea(Slug slug) {
        return areas.contains("areas/" + slug);
    }

    private static void checkName(YamlFile file, String field, String name) {
        if (name == null || name.isBlank()) {
            file.problem(field + "name", "a value");
        }
    }

    private void checkSource(YamlFile file, String field, Citation source) {
        if (source == null || !sources.contains(source.source())) {
            file.problem(field + "source", "the id of a source in sources.yaml");
        }
    }
}
