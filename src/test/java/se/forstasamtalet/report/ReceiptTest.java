package se.forstasamtalet.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReceiptTest {

    @Test
    void noTwoAreAlikeAndEachHasMoreThan64Bits() {
        Set<String> codes = Stream.generate(Receipt::fresh).limit(2_000).map(Receipt::code).collect(Collectors.toSet());
        assertEquals(2_000, codes.size());
        Set<Integer> letters = codes.stream().flatMapToInt(code -> code.replace("-", "").chars()).boxed()
                .collect(Collectors.toSet());
        assertTrue(16 * Math.log(letters.size()) / Math.log(2) > 64, letters.size() + " letters");
        assertTrue(codes.stream().allMatch(code -> code.matches("[A-Z]{4}(-[A-Z]{4}){3}")));
    }

    @Test
    void itHasNoLetterThatIsTakenForAnotherAndNoneThatMakesWords() {
        assertFalse(Stream.generate(Receipt::fresh).limit(200)
                .anyMatch(receipt -> receipt.code().matches(".*[AEIOUYLS0-9].*")));
    }

    @Test
    void itIsTheSameHoweverItIsTyped() {
        String hash = new Receipt("BKTW-RXDM-HPFG-CNVJ").hash();
        for (String typed : new String[]{"bktwrxdmhpfgcnvj", " bktw rxdm hpfg cnvj ", "BKTW–RXDM–HPFG–CNVJ",
            "ＢＫＴＷ－ＲＸＤＭ－ＨＰＦＧ－ＣＮＶＪ", "\u2066BKTW-RXDM-HPFG-CNVJ\u2069"}) {
            assertEquals(hash, new Receipt(typed).hash(), typed);
        }
        assertFalse(hash.equals(new Receipt("BKTW-RXDM-HPFG-CNVK").hash()));
    }

    @Test
    void whatIsKeptIsItsSha256() {
        assertEquals("8267367d29a6e92c4403a0ebb68e5bff5054cb4fc1e60586e8e6de0e18bba4bc",
                new Receipt("BKTW-RXDM-HPFG-CNVJ").hash());
    }
}
