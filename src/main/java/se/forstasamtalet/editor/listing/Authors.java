package se.forstasamtalet.editor.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.forstasamtalet.account.Accounts;
import se.forstasamtalet.editor.desk.SwedishDates;
import se.forstasamtalet.report.Reply;
import se.forstasamtalet.report.ReportMark;
import se.forstasamtalet.revision.Draft;
import se.forstasamtalet.revision.Revision;

/** Says who wrote what. */
@ApplicationScoped
public class Authors {

    @Inject
    Accounts accounts;

    /**
     * Somebody who is writing about a listing.
     *
     * @param isShown whether they let colleagues read it
     */
    record Writing(UUID account, String name, String since, boolean isShown) {}

    List<Writing> writing(List<Draft> drafts) {
        Map<UUID, String> names = accounts.names(drafts.stream().map(draft -> draft.account).toList());
        return drafts.stream().map(draft -> new Writing(draft.account, names.getOrDefault(draft.account, "någon"),
                SwedishDates.said(draft.savedAt), draft.isShown)).toList();
    }

    /** Something that an editor said about a report. */
    record Said(Reply reply, String outcome, String name, String at) {}

    List<Said> said(List<Reply> replies) {
        Map<UUID, String> names = accounts.names(replies.stream().map(reply -> reply.author).toList());
        return replies.stream().map(reply -> new Said(reply, ReportResource.said(reply.outcome),
                names.getOrDefault(reply.author, "någon"), SwedishDates.said(reply.at))).toList();
    }

    /** Something that was done to a report's words. */
    record Marked(String what, String why, String name, String at) {}

    List<Marked> marked(List<ReportMark> marks) {
        Map<UUID, String> names = accounts.names(marks.stream().map(mark -> mark.author).toList());
        return marks.stream().map(mark -> new Marked(what(mark.mark), mark.why,
                names.getOrDefault(mark.author, "någon"), SwedishDates.said(mark.at))).toList();
    }

    private static String what(ReportMark.Mark mark) {
        return switch (mark) {
            case HIDDEN -> "Texten doldes";
            case SHOWN -> "Texten visades igen";
            case ERASED -> "Texten raderades";
        };
    }

    /** The names of revisions' authors, by what stands in the revision. */
    public Map<String, String> of(Collection<Revision> revisions) {
        List<UUID> ids = revisions.stream().map(revision -> revision.author)
                .filter(author -> !author.equals(Revision.CONTENT)).distinct().map(UUID::fromString).toList();
        Map<String, String> names = accounts.names(ids).entrySet().stream()
                .collect(Collectors.toMap(name -> name.getKey().toString(), Map.Entry::getValue));
        names.put(Revision.CONTENT, "Innehållet i projektet");
        return names;
    }
}
