package se.forstasamtalet.editor.listing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Channel;
import se.forstasamtalet.directory.Expected;
import se.forstasamtalet.directory.Hours;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Problem;
import se.forstasamtalet.directory.Wanted;
import se.forstasamtalet.publication.Preview;
import se.forstasamtalet.revision.Draft;
import se.forstasamtalet.revision.Revision;

/** What editors are writing. A draft is kept at every step, right or wrong, and belongs to one person. */
@ApplicationScoped
class Drafts {

    @Inject
    Clock clock;

    @Inject
    Preview proof;

    /**
     * What somebody is writing, read.
     *
     * @param document as it was typed
     * @param listing without the fields that have problems; null when it cannot be read at all
     * @param problems everything that keeps it from the site, by field
     * @param draft as it is kept; null while nothing was changed
     */
    record Written(ObjectNode document, @Nullable Listing listing, List<Problem> problems, @Nullable Draft draft) {

        boolean isFit() {
            return problems.isEmpty();
        }

        /** The listing of one that is fit: then it could be read. */
        Listing fit() {
            return Objects.requireNonNull(listing);
        }
    }

    /** What somebody has written about a listing or, before they have, what stands on the site. */
    @Transactional
    Written of(DeskListing subject, UUID account) {
        Draft draft = Draft.of(subject.listing().id(), account).orElse(null);
        return read(subject, draft == null ? subject.document() : DeskListing.document(draft.form), draft);
    }

    /** What other people are writing about the same listing. */
    @Transactional
    List<Draft> others(DeskListing subject, UUID account) {
        return Draft.about(subject.listing().id()).stream().filter(draft -> !draft.account.equals(account)).toList();
    }

    /**
     * A form that was kept.
     *
     * @param seen what stood in the form when it was drawn
     * @param elsewhere what stood there when it came back: another page, or a colleague, may have changed it meanwhile
     * @param clashes where both wrote something else, by path; what was sent stays
     */
    record Kept(Written seen, Written elsewhere, Written now, List<String> clashes) {}

    /** Keeps what was sent in a form. What was not touched in it stays as it is by now, whoever changed it. */
    @Transactional
    Kept keep(DeskListing subject, UUID account, Map<String, List<String>> sent) {
        Written elsewhere = of(subject, account);
        ObjectNode drawn = drawn(sent).orElse(elsewhere.document());
        ObjectNode mine = ListingForm.read(drawn, subject.groups(), sent);
        Merge.Merged merged = Merge.of(plain(drawn, drawn, subject), plain(mine, drawn, subject),
                plain(elsewhere.document(), elsewhere.document(), subject));
        Written now = keep(subject, account, merged.document());
        return new Kept(read(subject, drawn, null), elsewhere, now, merged.clashes());
    }

    /** What stood in the form that was sent, as it carries it; nothing when it does not. */
    private static Optional<ObjectNode> drawn(Map<String, List<String>> sent) {
        return sent.getOrDefault(ListingForm.DRAWN, List.of()).stream().filter(json -> !json.isBlank()).findFirst()
                .map(packed -> {
                    try {
                        return Drawn.unpacked(packed);
                    } catch (IllegalArgumentException notOurs) {
                        throw new BadRequestException();
                    }
                });
    }

    /** Without what a form makes of facts that nobody touched: they have their source and their day as before. */
    private ObjectNode plain(ObjectNode document, ObjectNode base, DeskListing subject) {
        ObjectNode plain = Fields.document(Fields.of(document));
        SourceStamp.apply(plain, Fields.document(Fields.of(base)), subject.listing().listingKind(), today());
        return plain;
    }

    /** Keeps what was typed; when that is what stands on the site, there is no draft. */
    @Transactional
    Written keep(DeskListing subject, UUID account, ObjectNode document) {
        Optional<Draft> kept = Draft.of(subject.listing().id(), account);
        if (kept.isEmpty() && read(subject, document, null).isFit()
                && sourced(subject, document).equals(sourced(subject, subject.document()))) {
            return read(subject, subject.document(), null);
        }
        return keep(subject, document, kept.orElseGet(() -> begin(subject, account)));
    }

    private Written keep(DeskListing subject, ObjectNode document, Draft draft) {
        draft.form = document.toString();
        draft.savedAt = clock.instant();
        draft.persist();
        return read(subject, document, draft);
    }

    /** Makes an old version, or what somebody sent, what they are writing. A draft that they have is gone then. */
    @Transactional
    void begin(DeskListing subject, UUID account, Revision from, int base) {
        Draft draft = Draft.of(subject.listing().id(), account).orElseGet(() -> begin(subject, account));
        draft.base = base;
        keep(subject, DeskListing.document(from.document), draft);
        if (base != subject.standing().number) {
            carryOver(subject, account);
        }
    }

    /** Lets colleagues who have the same listing read a draft, or no longer. */
    @Transactional
    void show(UUID listing, UUID account, boolean isShown) {
        Draft.of(listing, account).ifPresent(draft -> draft.isShown = isShown);
    }

    private static Draft begin(DeskListing subject, UUID account) {
        Draft draft = new Draft();
        draft.listing = subject.listing().id();
        draft.account = account;
        draft.base = subject.standing().number;
        return draft;
    }

    /** What would be published: the draft and, when its author says that they checked what is new, that day. */
    Listing finished(Written written, boolean isChecked) {
        return isChecked ? SourceStamp.checked(written.fit(), today()) : written.fit();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Hours.ZONE));
    }

    @Transactional
    void discard(UUID listing, UUID account) {
        Draft.of(listing, account).ifPresent(Draft::delete);
    }

    /**
     * Puts what somebody changed into what stands on the site by now; where both changed the same, what they wrote
     * stays.
     */
    @Transactional
    void carryOver(DeskListing subject, UUID account) {
        Draft.of(subject.listing().id(), account).ifPresent(draft -> {
            ObjectNode base = DeskListing.document(Revision.of(draft.listing, draft.base).orElseThrow().document);
            ObjectNode mine = plain(DeskListing.document(draft.form), base, subject);
            draft.form = Merge.of(plain(base, base, subject), mine,
                    plain(subject.document(), subject.document(), subject)).document().toString();
            draft.base = subject.standing().number;
            draft.savedAt = clock.instant();
        });
    }

    private Written read(DeskListing subject, ObjectNode document, @Nullable Draft draft) {
        ObjectNode plain = sourced(subject, document);
        Preview.Reading reading = proof.read(plain.toString(), subject.listing().listingKind());
        List<Problem> problems = new ArrayList<>(reading.problems());
        for (Channel channel : Channel.values()) {
            String typed = document.path(ListingForm.TYPED_HOURS).path(ListingForm.name(channel)).asText();
            try {
                HoursText.read(typed, channel);
            } catch (HoursText.NotUnderstood wrong) {
                problems.add(
                        new Problem("", ListingForm.TYPED_HOURS + "." + ListingForm.name(channel),
                                Expected.of(Wanted.TYPED_HOURS, wrong.getMessage())));
            }
        }
        return new Written(document, reading.listing(), problems, draft);
    }

    /** The document as it would be published: what was changed has its new source. */
    private ObjectNode sourced(DeskListing subject, ObjectNode document) {
        ObjectNode plain = document.deepCopy();
        plain.remove(ListingForm.TYPED_HOURS);
        JsonNode base = subject.document();
        SourceStamp.apply(plain, base, subject.listing().listingKind(), today());
        // Numbers are numbers whether they were read or typed.
        return Fields.document(Fields.of(plain));
    }
}
