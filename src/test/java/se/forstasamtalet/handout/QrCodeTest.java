package se.forstasamtalet.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.content.Content;
import se.forstasamtalet.content.ContentFolder;
import se.forstasamtalet.language.SiteLanguage;

/** Every code there is, on paper, read by another library than the one that made it. */
class QrCodeTest {

    private static final Content CONTENT = ContentFolder.read(Path.of("content"));
    private static final double SMALLEST_MM = 12;
    private static final int SEEN_DPI = 300;

    private final Scanner scanner = new Scanner();

    @Test
    void isReadFromTwelveMillimetresOfPaper() {
        addresses().forEach(address -> assertEquals(List.of(address.link()), scanner.readAsAPhone(printed(address))));
    }

    /** What one look does not read is a matter of luck; a code that is hard to read would be more of it. */
    @Test
    void isReadAtTheFirstLookButForOneInFifty() {
        List<CardAddress> notAtOnce = addresses()
                .filter(address -> !scanner.read(printed(address)).equals(List.of(address.link()))).toList();
        assertTrue(notAtOnce.size() <= addresses().count() / 50, notAtOnce.toString());
    }

    @Test
    void isReadWhenTheHandShakes() {
        someAddresses().forEach(address -> assertEquals(List.of(address.link()),
                scanner.readAsAPhone(Scanner.blurred(printed(address)))));
    }

    /** Toner is lost dot by dot, and a printer's dots are finer than those that are seen. */
    @Test
    void isReadWhenAFifthOfTheTonerIsMissing() {
        someAddresses().forEach(address -> {
            BufferedImage seen = Scanner.halved(Scanner.halved(Scanner.faded(printed(address, 4 * SEEN_DPI), .2)));
            assertEquals(List.of(address.link()), scanner.readAsAPhone(seen));
            assertEquals(List.of(address.link()), scanner.readAsAPhone(Scanner.blurred(seen)),
                    "and when the hand shakes too");
        });
    }

    @Test
    void isReadWhenACornerIsTornOff() {
        someAddresses().forEach(address -> assertEquals(List.of(address.link()),
                scanner.readAsAPhone(Scanner.torn(printed(address), .4))));
    }

    /** No number, no day, no trace of who made it: two people's cards are the same card. */
    @Test
    void isTheSameForEveryone() {
        CardAddress address = addresses().findFirst().orElseThrow();
        assertEquals(QrCode.of(address.link()), QrCode.of(address.link()));
    }

    @Test
    void keepsFourWhiteSquaresAroundIt() {
        QrCode code = QrCode.of("https://forstasamtalet.example/sv/nacka");
        BufferedImage picture = Scanner.print(code.path(), code.size(), code.size(), 254);
        for (int along = 0; along < picture.getWidth(); along++) {
            for (int across = 0; across < 40; across++) {
                assertEquals(-1, picture.getRGB(along, across));
                assertEquals(-1, picture.getRGB(across, along));
                assertEquals(-1, picture.getRGB(along, picture.getHeight() - 1 - across));
                assertEquals(-1, picture.getRGB(picture.getWidth() - 1 - across, along));
            }
        }
        assertTrue(picture.getRGB(45, 45) != -1, "its corner is where the white ends");
    }

    @Test
    void refusesATextThatDoesNotFit() {
        assertThrows(IllegalArgumentException.class, () -> QrCode.of("x".repeat(5_000)));
    }

    /** With a long host: the more there is to say, the smaller are the squares. */
    static Stream<CardAddress> addresses() {
        return CONTENT.printed().stream().flatMap(printed -> Arrays.stream(SiteLanguage.values())
                .map(language -> new CardAddress(URI.create("https://forstasamtalet.example"), language,
                        printed.name())));
    }

    /** Every name once, in one language after the other. */
    private static Stream<CardAddress> someAddresses() {
        List<CardAddress> all = addresses().toList();
        int languages = SiteLanguage.values().length;
        return IntStream.range(0, all.size() / languages)
                .mapToObj(name -> all.get(name * languages + name % languages));
    }

    private static BufferedImage printed(CardAddress address) {
        return printed(address, SEEN_DPI);
    }

    private static BufferedImage printed(CardAddress address, int dpi) {
        QrCode code = QrCode.of(address.link());
        return Scanner.print(code.path(), code.size(), SMALLEST_MM, dpi);
    }
}
