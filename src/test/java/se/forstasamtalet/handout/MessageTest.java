package se.forstasamtalet.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MessageTest {

    private static final Message MESSAGE = new Message("Numret & mer",
            "Ring 020-555 666 + läs: https://forstasamtalet.example/sv/nacka");
    private static final String TEXT = "Ring%20020-555%20666%20%2B%20l%C3%A4s%3A%20https%3A%2F%2Fforstasamtalet.example%2Fsv%2Fnacka";

    @Test
    void opensThePhonesMessagesWithATextAndWithoutAReceiver() {
        assertEquals("sms:?&body=" + TEXT, MESSAGE.sms());
    }

    @Test
    void opensThePhonesMailWithATextAndWithoutAReceiver() {
        assertEquals("mailto:?subject=Numret%20%26%20mer&body=" + TEXT, MESSAGE.mail());
    }
}
