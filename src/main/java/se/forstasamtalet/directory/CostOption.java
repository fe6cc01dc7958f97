package se.forstasamtalet.directory;

import static se.forstasamtalet.directory.Reader.DATA;
import static se.forstasamtalet.directory.Reader.VISITOR;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What it costs (HSDS cost_option).
 *
 * @param amount in whole units of the currency; 0 is free of charge
 * @param currency ISO 4217; Swedish crowns when nothing is said
 * @param per what one pays for
 */
public record CostOption(BigDecimal amount, @WrittenBy(Writer.PROGRAM) @Read(DATA) String currency, @Read( {
    VISITOR, DATA}) @Unread(by = VISITOR, issue = 16) @Nullable Per per, Citation source,
        @Nullable LocalDate assured_date)
        implements Sourced{

    public CostOption {
        currency = currency == null ? "SEK" : currency;
    }

    public enum Per {
        @JsonProperty("visit") VISIT,
        @JsonProperty("call") CALL
    }

    public boolean isFree() {
        return amount.signum() == 0;
    }
}
