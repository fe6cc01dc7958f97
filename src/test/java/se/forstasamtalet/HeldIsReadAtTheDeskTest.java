package se.forstasamtalet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.forstasamtalet.directory.Catalogue;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Member;
import se.forstasamtalet.directory.Member.Shape;
import se.forstasamtalet.directory.Writer;
import se.forstasamtalet.editor.listing.SeenAtTheDesk;
import se.forstasamtalet.language.SiteLanguage;

/** A listing that differs in one member, whichever and however: its author and its reviewer read the difference. */
class HeldIsReadAtTheDeskTest {

    /** Those that are left: in them everything that is held becomes seen. */
    private static final Set<Integer> ISSUES = Set.of(15, 16, 17, 18);

    @ParameterizedTest
    @EnumSource(Listing.Kind.class)
    void everyDifferenceIsReadByAuthorAndReviewer(Listing.Kind kind) {
        for (Member member : Catalogue.leaves(kind)) {
            if (member.shape() == Shape.IDENTITY) {
                continue;
            }
            Listing filled = Filled.of(kind, member);
            Directory directory = Filled.directory(filled);
            String form = SeenAtTheDesk.form(filled, directory);
            List<Listing> others = others(filled, member);
            assertFalse(others.isEmpty(), "no other value can be made for " + member.path());
            for (Listing other : others) {
                assertFalse(SeenAtTheDesk.differences(filled, other, directory).isEmpty(),
                        kind + " " + member.path() + " is changed unseen");
                boolean isTextOfARow = member.shape() == Shape.TEXT && member.path().contains("[]");
                // A text in a row is written in Swedish there; its translations come in a sheet.
                if (member.writer() == Writer.EDITOR && !isTextOfARow) {
                    assertNotEquals(form, SeenAtTheDesk.form(other, directory),
                            kind + " " + member.path() + " is not in the form");
                }
            }
        }
    }

    @Test
    void whatIsNotSeenYetNamesTheIssueThatMendsIt() {
        for (Listing.Kind kind : Listing.Kind.values()) {
            for (Member member : Catalogue.leaves(kind)) {
                boolean isSettled = member.reading().missing().isEmpty();
                assertEquals(isSettled, member.reading().issue() == 0, member.path());
                assertTrue(isSettled || ISSUES.contains(member.reading().issue()), member.path());
                assertTrue(member.reading().readers().containsAll(member.reading().missing()), member.path());
            }
        }
    }

    private static List<Listing> others(Listing filled, Member member) {
        List<Listing> others = new ArrayList<>(Filled.without(filled, member));
        if (member.shape() == Shape.TEXT) {
            Stream.of(SiteLanguage.values()).forEach(language -> others.add(
                    Filled.otherwise(filled, member, language)));
        }
        return others;
    }
}
