package se.forstasamtalet.directory;

import static se.forstasamtalet.directory.Reader.DATA;
import static se.forstasamtalet.directory.Reader.PROFESSIONAL;
import static se.forstasamtalet.directory.Reader.VISITOR;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Until which step one may be anonymous, and what that rests on.
 *
 * @param basis what the promise rests on; the word anonymous stands on a page only where the basis allows it
 * @param until how far it reaches
 * @param decision_date when the board decided, for {@link Basis#BOARD_DECISION}
 * @param decision_number the decision's registration number, likewise
 * @param caller_number_visible whether the receiver sees the caller's number
 * @param on_phone_bill whether the call shows on the caller's phone bill
 */
public record Anonymity(
        @InData(attribute = "anonymity") Basis basis,
        @Read( {
            VISITOR, DATA}) @InData(attribute = "anonymity_until") @Nullable Reach until,
        @Read({PROFESSIONAL, DATA}) @Nullable LocalDate decision_date,
        @Read({PROFESSIONAL, DATA}) @Nullable String decision_number,
        @Read({VISITOR,
            DATA}) @InData(attribute = "caller_number_visible") @Nullable YesNoUnknown caller_number_visible,
        @Read({VISITOR, DATA}) @InData(attribute = "on_phone_bill") @Nullable YesNoUnknown on_phone_bill,
        @Nullable Citation source,
        @Nullable LocalDate assured_date) implements Sourced{

    public static final Anonymity UNKNOWN = new Anonymity(Basis.UNKNOWN, null, null, null, YesNoUnknown.UNKNOWN,
            YesNoUnknown.UNKNOWN,
            null, null);

    /** The legal ground (Social Services Act 2025:400, chapter 14; Patient Data Act 2008:355, chapter 3). */
    public enum Basis {
        /** Advice: the documentation duty does not apply (SoL 14:4). */
        @JsonProperty("advice") ADVICE(true),
        /** The board has decided that identity is not recorded (SoL 14:5). */
        @JsonProperty("board_decision") BOARD_DECISION(true),
        /** A non-profit outside supervision. */
        @JsonProperty("non_profit") NON_PROFIT(true),
        /** A helpline outside the social services that itself promises every caller anonymity. */
        @JsonProperty("helpline") HELPLINE(true),
        /** Health care must keep a record of its patients (PDL 3:1). */
        @JsonProperty("health_record") HEALTH_RECORD(false),
        /** A source says that talks are recorded here, also those without a decision. */
        @JsonProperty("recorded") RECORDED(false),
        @JsonProperty("none") NONE(false),
        @JsonProperty("unknown") UNKNOWN(false);

        private final boolean allowsTheWord;

        Basis(boolean allowsTheWord) {
            this.allowsTheWord = allowsTheWord;
        }

        /** Whether a page may say anonymous. */
        public boolean allowsTheWord() {
            return allowsTheWord;
        }
    }

    /** How far anonymity reaches. */
    public enum Reach {
        @JsonProperty("whole_contact") WHOLE_CONTACT,
        @JsonProperty("open_talks") OPEN_TALKS
    }
}
