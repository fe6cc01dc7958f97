package se.forstasamtalet.professional;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Quoted;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.directory.Sourced;
import se.forstasamtalet.language.SiteLanguage;

/** Makes the answers on the pages for professionals, each with the words and the name of its source. */
final class Cells {

    private final ProfessionalContext all;

    Cells(ProfessionalContext all) {
        this.all = all;
    }

    List<String> unknown() {
        return List.of(all.pro.answer_unknown());
    }

    /** An answer with the source's own words beside it. */
    Cell cell(String label, String line, @Nullable Sourced fact) {
        return cell(label, List.of(line), fact, List.of());
    }

    /** An answer that the source's own words hold already: who reads Swedish reads only those. */
    Cell told(String label, List<String> lines, @Nullable Quoted fact, Collection<Slug> named) {
        boolean isQuoteEnough = all.wording.language == SiteLanguage.ORIGINAL && fact != null && fact.text() != null;
        return cell(label, isQuoteEnough ? List.of() : lines, fact, named);
    }

    private Cell cell(String label, List<String> lines, @Nullable Sourced fact, Collection<Slug> named) {
        String quote = fact instanceof Quoted quoted && quoted.text() != null ? quoted.text() : "";
        boolean isSaid = lines.contains(quote) || (lines.size() == 1 && List.of("Ja", "Nej").contains(quote));
        return new Cell(label, lines, isSaid ? "" : quote, List.of(), all.glossary.in(quote, named), all.source(fact));
    }
}
