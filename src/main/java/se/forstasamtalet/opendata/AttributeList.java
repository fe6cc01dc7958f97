package se.forstasamtalet.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Sourced;
import se.forstasamtalet.opendata.Hsds.AttributeRecord;
import se.forstasamtalet.opendata.Hsds.TermRecord;

/** The attributes of one record, as they are found. */
final class AttributeList {

    private final Taxonomies taxonomies;
    private final UUID link;
    private final String entity;
    private final Ids ids;
    private final List<AttributeRecord> records = new ArrayList<>();

    /** @param entity the table in which the record stands */
    AttributeList(Taxonomies taxonomies, UUID link, String entity) {
        this.taxonomies = taxonomies;
        this.link = link;
        this.entity = entity;
        this.ids = new Ids(link);
    }

    List<AttributeRecord> records() {
        return records;
    }

    /**
     * @param answer a value of the directory; nothing is added when it is null
     * @param value what the answer says beside itself
     * @param label the words of the source
     * @param fact where it is from; null for what the record itself is, and for what nobody has said
     */
    void add(String question, @Nullable Enum<?> answer, @Nullable String value, @Nullable String label,
            @Nullable Sourced fact) {
        if (answer != null) {
            add(question, taxonomies.term(taxonomies.code(question, answer)), value, label, fact);
        }
    }

    void add(String question, TermRecord term, @Nullable String value, @Nullable String label, @Nullable Sourced fact) {
        UUID id = ids.next("attributes/" + term.code() + (value == null ? "" : "/" + value));
        records.add(new AttributeRecord(id, link, question, entity, term.id(), value, term, label,
                fact == null ? null : fact.source(), fact == null ? null : fact.assured_date()));
    }
}
