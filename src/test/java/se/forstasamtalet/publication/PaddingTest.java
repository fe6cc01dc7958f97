package se.forstasamtalet.publication;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.publication.SecurityHeaders.Header;

class PaddingTest {

    private static final List<Header> HEADERS = SecurityHeaders.headers(200, List.of(Answer.HTML));

    @Property(tries = 200)
    void whateverStandsInABodyComesOutAgain(@ForAll @Size(max = 5_000) byte[] body) throws IOException {
        Answer answer = Answer.of(200, Padding.compress(body), Answer.HTML);
        byte[] gzip = new byte[answer.gzip().remaining()];
        answer.gzip().get(gzip);
        assertArrayEquals(body, new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes());
    }

    @Test
    void bodiesOfAllLengthsTakeTheSameRoom() {
        int length = Padding.gzip(Padding.compress(""), 200, HEADERS, 1).remaining();
        for (int size : List.of(1, 100, 1_000, 9_000)) {
            assertEquals(length, Padding.gzip(Padding.compress(noise(size)), 200, HEADERS, 1).remaining());
        }
    }

    /** Words of chance in an order of chance: with the head they are too long, until they are compressed harder. */
    @Test
    void whatFitsOnlyWhenItIsCompressedHarderFits() throws IOException {
        Random random = new Random(1);
        List<String> words = random.ints(1_500, 0, 26 * 26 * 26 * 26)
                .mapToObj(number -> Integer.toString(number + 36 * 36 * 36 * 36, 36) + " ").toList();
        StringBuilder text = new StringBuilder();
        while (Padding.compress(text.toString()).deflated().length < Padding.SIZE - 1_400) {
            text.append(words.get(random.nextInt(words.size())));
        }
        Answer answer = Answer.of(200, Padding.compress(text.toString()), Answer.HTML);
        assertTrue(onTheWire(answer, Padding.compress(text.toString()).deflated().length,
                "content-encoding: gzip\r\n") > Padding.SIZE);
        assertEquals(Padding.SIZE, onTheWire(answer, answer.gzip().remaining(), "content-encoding: gzip\r\n"));
        byte[] gzip = new byte[answer.gzip().remaining()];
        answer.gzip().get(gzip);
        assertEquals(text.toString(),
                new String(new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes(), StandardCharsets.UTF_8));
    }

    @Test
    void aBodyThatDoesNotFitIsRefusedWithItsLength() {
        assertTrue(assertThrows(Padding.PageTooLarge.class,
                () -> Padding.gzip(Padding.compress(noise(14_000)), 200, HEADERS, 1))
                .getMessage().contains("14000"));
        assertThrows(Padding.PageTooLarge.class,
                () -> Answer.of(200, Padding.compress(" ".repeat(Padding.PLAIN_SIZE)), Answer.HTML));
        assertTrue(assertThrows(Padding.PageTooLarge.class,
                () -> Answer.upTo(2, 200, Padding.compress(noise(28_000)), Answer.HTML)).getMessage()
                .contains("at most 2 times"));
    }

    @Test
    void aLongBodyTakesTheLeastMultipleToTheByte() {
        for (int size = 0; size < 1_200_000; size += 47_000) {
            Answer answer = Answer.upTo(100, 200, Padding.compress(noise(size)), Answer.HTML);
            int gzip = onTheWire(answer, answer.gzip().remaining(), "content-encoding: gzip\r\n");
            assertEquals(0, gzip % Padding.SIZE, size + " bytes take " + gzip);
            byte[] body = noise(size);
            assertThrows(Padding.PageTooLarge.class,
                    () -> Answer.upTo(gzip / Padding.SIZE - 1, 200, Padding.compress(body), Answer.HTML));
            assertEquals(0, onTheWire(answer, answer.plain().length, "") % Padding.PLAIN_SIZE);
        }
    }

    /** As the edge sends it: every answer has a date of 29 characters. */
    private static int onTheWire(Answer answer, int length, String coding) {
        StringBuilder head = new StringBuilder(
                "HTTP/1.1 200 OK\r\ndate: " + "x".repeat(29) + "\r\ncontent-length: " + length + "\r\n" + coding);
        answer.headers()
                .forEach(header -> head.append(header.name()).append(": ").append(header.value()).append("\r\n"));
        return head.length() + 2 + length;
    }

    private static byte[] noise(int size) {
        byte[] noise = new byte[size];
        new Random(size).nextBytes(noise);
        return noise;
    }

    @Test
    void withoutGzipABodyIsFilledUpWithSpaces() {
        byte[] plain = Answer.of(200, Padding.compress("<p>"), Answer.HTML).plain();
        assertEquals("<p>", new String(plain, StandardCharsets.UTF_8).stripTrailing());
        assertEquals(plain.length,
                Answer.of(200, Padding.compress("<p>" + "x".repeat(5_000)), Answer.HTML).plain().length);
    }
}
