package se.forstasamtalet.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Municipality;
import se.forstasamtalet.directory.Source;
import se.forstasamtalet.directory.TaxonomyTerm;
import se.forstasamtalet.language.SiteLanguage;

/**
 * The content folder, read and found right.
 *
 * @param listings the organizations, services and areas
 * @param sources where the facts are from
 * @param terms the methods that the facts name
 * @param elsewhere the municipalities that the directory does not cover
 * @param guides by language, in the order they are to be read
 */
public record Content(List<Listing> listings, List<Source> sources, List<TaxonomyTerm> terms,
        List<Municipality> elsewhere, Map<SiteLanguage, List<Guide>> guides) {

    /** The directory these listings make; the listings may be newer ones than the folder's. */
    public Directory directory(List<Listing> published) {
        return new Directory(published, sources, terms, elsewhere);
    }

    public List<Guide> guides(SiteLanguage language) {
        return guides.getOrDefault(language, List.of());
    }

    public Optional<Guide> guide(SiteLanguage language, String slug) {
        return guides(language).stream().filter(guide -> guide.slug().equals(slug)).findFirst();
    }
}
