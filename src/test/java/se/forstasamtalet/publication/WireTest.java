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
import se.forstasamtalet.publication.Wire.Header;

class WireTest {

    private static final List<Header> HEADERS = Wire.headers(List.of(Answer.HTML));

    @Property(tries = 200)
    void whateverStandsInABodyComesOutAgain(@ForAll @Size(max = 5_000) byte[] body) throws IOException {
        Answer answer = Answer.of(200, Wire.compress(body), Answer.HTML);
        byte[] gzip = new byte[answer.gzip().remaining()];
        answer.gzip().get(gzip);
        assertArrayEquals(body, new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes());
    }

    @Test
    void bodiesOfAllLengthsTakeTheSameRoom() {
        int length = Wire.gzip(Wire.compress(""), 200, HEADERS).remaining();
        for (int size : List.of(1, 100, 1_000, 9_000)) {
            byte[] noise = new byte[size];
            new Random(size).nextBytes(noise);
            assertEquals(length, Wire.gzip(Wire.compress(noise), 200, HEADERS).remaining());
        }
    }

    @Test
    void aBodyThatDoesNotFitIsRefusedWithItsLength() {
        byte[] noise = new byte[14_000];
        new Random(1).nextBytes(noise);
        assertTrue(assertThrows(Wire.PageTooLarge.class, () -> Wire.gzip(Wire.compress(noise), 200, HEADERS)).getMessage().contains("14000"));
        assertThrows(Wire.PageTooLarge.class, () -> Answer.of(200, Wire.compress(" ".repeat(Wire.PLAIN_SIZE)), Answer.HTML));
    }

    @Test
    void withoutGzipABodyIsFilledUpWithSpaces() {
        byte[] plain = Answer.of(200, Wire.compress("<p>"), Answer.HTML).plain();
        assertEquals("<p>", new String(plain, StandardCharsets.UTF_8).stripTrailing());
        assertEquals(plain.length, Answer.of(200, Wire.compress("<p>" + "x".repeat(5_000)), Answer.HTML).plain().length);
    }
}
