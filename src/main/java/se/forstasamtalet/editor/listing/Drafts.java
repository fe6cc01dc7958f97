package se.forstasamtalet.editor.listing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
    record Written(ObjectNode document, Listing listing, List<Problem> problems, Draft draft) {

        boolean isFit() {
            return problems.isEmpty();
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

    /** Keeps what was typed; when that is what stands on the site, there is no draft. */
    @Transactional
    Written keep(DeskListing subject, UUID account, ObjectNode document) {
        Optional<Draft> kept = Draft.of(subject.listing().id(), account);
        if (kept.isEmpty() && read(subject, document, null).isFit()
                && sourced(subject, document).equals(sourced(subject, subject.document()))) {
            return read(subject, subject.document(), null);
        }
        Draft draft = kept.orElseGet(() -> begin(subject, account));
        draft.form = document.toString();
        draft.savedAt = clock.instant();
        draft.persist();
        return read(subject, document, draft);
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
        return isChecked ? SourceStamp.checked(written.listing(), today()) : written.listing();
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
            Map<String, String> base = Fields
                    .of(DeskListing.document(Revision.of(draft.listing, draft.base).orElseThrow().document));
            Map<String, String> mine = Fields.of(DeskListing.document(draft.form));
            Map<String, String> merged = new LinkedHashMap<>(Fields.of(subject.document()));
            base.keySet().stream().filter(path -> !mine.containsKey(path)).forEach(merged::remove);
            mine.entrySet().stream().filter(field -> !field.getValue().equals(base.get(field.getKey())))
                    .forEach(field -> merged.put(field.getKey(), field.getValue()));
            draft.form = Fields.document(merged).toString();
            draft.base = subject.standing().number;
            draft.savedAt = clock.instant();
        });
    }

    private Written read(DeskListing subject, ObjectNode document, Draft draft) {
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
