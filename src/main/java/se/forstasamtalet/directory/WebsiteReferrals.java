package se.forstasamtalet.directory;

import static se.forstasamtalet.directory.Reader.DATA;
import static se.forstasamtalet.directory.Reader.VISITOR;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many municipalities refer to a service on their own websites, where a source counts them and names none.
 *
 * @param municipalities_from the fewest that it may be
 * @param municipalities_to the most that it may be; equal to the fewest when the source gives one number
 * @param out_of how many municipalities were asked
 * @param or_to the other services that share the number: a municipality refers to this one or to one of them
 * @param text the words of the source, in Swedish
 */
public record WebsiteReferrals(Integer municipalities_from, Integer municipalities_to, Integer out_of, List<Slug> or_to,
        @Read( {
            VISITOR, DATA}) @Nullable String text,
        Citation source, @Nullable LocalDate assured_date) implements Quoted{

    public WebsiteReferrals {
        or_to = or_to == null ? List.of() : List.copyOf(or_to);
    }
}
