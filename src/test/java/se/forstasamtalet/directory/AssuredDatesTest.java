package se.forstasamtalet.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.World;

class AssuredDatesTest {

    private static final LocalDate DAY = LocalDate.of(2030, 1, 2);
    private static final Service LINE = World.service("trygga-linjen");
    private static final Service CHECKED = FactGroup.assured(LINE, EnumSet.allOf(FactGroup.class), DAY);

    @Test
    void thatItWasCheckedIsNoOtherDocument() {
        assertTrue(AssuredDates.areAllThatDiffers(Documents.write(LINE), Documents.write(CHECKED)));
        assertFalse(AssuredDates.areAllThatDiffers(Documents.write(LINE), Documents.write(renamed(CHECKED))));
    }

    @Test
    void aTranslationThatArrivesKeepsTheDaysOfTheChecks() {
        Service translated = Documents.changed(LINE,
                document -> document.withObject("/description").put("fi", "Suomeksi."));
        Service carried = AssuredDates.carried(CHECKED, translated);
        assertEquals(FactGroup.days(CHECKED), FactGroup.days(carried));
        assertTrue(Documents.write(carried).contains("Suomeksi."));
    }

    @Test
    void aFactThatSaysSomethingElseWasNotChecked() {
        Service other = Documents.changed(LINE,
                document -> ((ObjectNode) document.at("/phones/0")).put("number", "020-20 20 20"));
        assertFalse(
                FactGroup.days(AssuredDates.carried(CHECKED, other)).get(FactGroup.CONTACT).equals(Optional.of(DAY)));
    }

    @Test
    void aFileThatWasCheckedLaterKeepsItsDay() {
        Service later = FactGroup.assured(LINE, EnumSet.allOf(FactGroup.class), DAY.plusDays(1));
        assertEquals(later, AssuredDates.carried(CHECKED, later));
        assertEquals(LINE, AssuredDates.carried(LINE, LINE));
    }

    private static Service renamed(Service service) {
        return Documents.changed(service, document -> document.put("name", "Ett annat namn"));
    }
}
