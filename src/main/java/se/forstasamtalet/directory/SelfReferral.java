package se.forstasamtalet.directory;

import static se.forstasamtalet.directory.Reader.DATA;
import static se.forstasamtalet.directory.Reader.PROFESSIONAL;
import static se.forstasamtalet.directory.Reader.VISITOR;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether one may come without having been sent by anybody.
 *
 * @param text the words of the source, in Swedish
 */
public record SelfReferral(@InData(attribute = "self_referral") @Nullable YesNoUnknown possible,
        @Read( {VISITOR, PROFESSIONAL, DATA}) @Nullable String text, Citation source,
        @Nullable LocalDate assured_date) implements Quoted{}
