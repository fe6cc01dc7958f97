package se.forstasamtalet.editor.desk;

import se.forstasamtalet.account.EmailAddress;

/**
 * A mail that the desk writes. Names of people and listings stand in it, so nothing in them may begin a header of its
 * own (RFC 5322, section 2.2).
 *
 * @param to one address, without a name
 * @param text plain text
 */
public record Letter(String to, String subject, String text) {

    /** Whatever some program may take for the end of a line, or that shows text in another order than it stands. */
    private static final String UNSEEN = "[\\p{Cntrl}\\p{Cf}\\x{2028}\\x{2029}\\x{85}]";
    /** The longest line that every mail server takes is 998 bytes. */
    private static final int LONGEST_SUBJECT = 150;

    /** @throws IllegalArgumentException when the address is none, so that it cannot be anything else either */
    public Letter {
        to = EmailAddress.of(to).orElseThrow(() -> new IllegalArgumentException("no address to write to")).sent();
        subject = subject.replaceAll(UNSEEN + "+", " ").strip();
        subject = subject.length() <= LONGEST_SUBJECT ? subject
                : subject.substring(0, LONGEST_SUBJECT - 1).stripTrailing() + "…";
        text = text.replaceAll("\r\n?", "\n").replaceAll("(?!\n)" + UNSEEN, " ");
    }

    /** Something from elsewhere, as part of a line: it cannot begin a new one. */
    public static String inLine(String text) {
        return text.replaceAll(UNSEEN + "+", " ").strip();
    }
}
