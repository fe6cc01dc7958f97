package se.forstasamtalet.content;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Municipality;
import se.forstasamtalet.directory.NamedPlace;
import se.forstasamtalet.directory.PoliceArea;
import se.forstasamtalet.directory.PrintedName;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.directory.Source;
import se.forstasamtalet.directory.TaxonomyTerm;
import se.forstasamtalet.language.SiteLanguage;

/**
 * The content folder, read and found right.
 *
 * @param listings the organizations, services and areas
 * @param sources where the facts are from
 * @param terms the methods that the facts name
 * @param words of the survey, beside the methods: named and explained
 * @param elsewhere the municipalities that the directory does not cover
 * @param morePlaces the names of places that are found and are no addresses
 * @param printed every name that was ever printed, for addresses
 * @param policeAreas those that are known
 * @param guides by language, in the order they are to be read
 * @param briefings what to say when one hands a card over, by language; in Swedish, and in few others
 * @param professionals what those who meet people in their work need to know, in the languages of their pages
 * @param edition which edition of the folder it is
 * @param chapters what the documents say, for those who meet people in their work, in the order of reading
 * @param unsigned guides in Swedish alone, until a specialist and an organization for the hurt have signed them
 * @param plan a plan of one's own, likewise
 */
public record Content(List<Listing> listings, List<Source> sources, List<TaxonomyTerm> terms, List<TaxonomyTerm> words,
        List<Municipality> elsewhere, List<NamedPlace> morePlaces, List<PrintedName> printed,
        List<PoliceArea> policeAreas,
        Map<SiteLanguage, List<Guide>> guides,
        Map<SiteLanguage, List<Guide>> briefings, Map<SiteLanguage, List<Guide>> professionals, Edition edition,
        List<Chapter> chapters, List<Guide> unsigned, Plan plan) {

    /**
     * An edition of the folder.
     *
     * @param number rises with each release
     * @param digest of the listings' files: SHA-256
     */
    public record Edition(int number, String digest) {}

    /** The directory these listings make; the listings may be newer ones than the folder's. */
    public Directory directory(List<Listing> published) {
        return new Directory(published, sources, terms, elsewhere, morePlaces);
    }

    /** The name that stands on paper for an area now. */
    public Slug printedName(Area area) {
        return printed.stream().filter(one -> one.area().equals(area.slug()))
                .max(Comparator.comparing(PrintedName::printed_since))
                .map(PrintedName::name).orElse(area.slug());
    }

    public List<Guide> guides(SiteLanguage language) {
        return guides.getOrDefault(language, List.of());
    }

    public Optional<Guide> guide(SiteLanguage language, String slug) {
        return guides(language).stream().filter(guide -> guide.slug().equals(slug)).findFirst();
    }

    /** The briefings in a language or, where nobody has written them in it, in Swedish. */
    public List<Guide> briefings(SiteLanguage language) {
        return briefings.getOrDefault(language, briefings.getOrDefault(SiteLanguage.ORIGINAL, List.of()));
    }
}
