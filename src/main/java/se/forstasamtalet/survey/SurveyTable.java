package se.forstasamtalet.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Citation;
import se.forstasamtalet.directory.Conflict;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Quoted;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Sourced;

/**
 * One of the survey's tables, as a directory fills it.
 *
 * @param number as the survey counts, from 1
 * @param conflicts what the sources say differently about the table as a whole; about one row it stands there
 */
public record SurveyTable(int number, List<SurveyQuestion> questions, List<Row> rows, List<Conflict> conflicts) {

    /** What a column asks. */
    public enum SurveyQuestion {
        /** Treatment of one's own, or the place one refers to. */
        WAY("routes"),
        /** Whose people come there. */
        AREAS("service_area"),
        METHODS("methods"),
        GROUP("group_treatment"),
        EXTENT("extent"),
        /** No column of the survey's: what it says of length tells this too, or does not. */
        OPEN_TALKS("open_talks"),
        FOLLOW_UP("follow_up");

        private final String field;

        SurveyQuestion(String field) {
            this.field = field;
        }

        /** The field of a listing that holds the answer, by its written name. */
        public String field() {
            return field;
        }

        /** What a service itself answers; null when nobody has said, or it is not the service that is asked. */
        @Nullable
        Quoted fact(Service service) {
            return switch (this) {
                case WAY, AREAS -> null;
                case METHODS -> service.methods();
                case GROUP -> service.group_treatment();
                case EXTENT -> service.extent();
                case OPEN_TALKS -> service.open_talks();
                case FOLLOW_UP -> service.follow_up();
            };
        }
    }

    /**
     * What is said of one municipality, or of one service.
     *
     * @param area the municipality; null in tables that have a row for each service
     * @param services who answers
     * @param from the other areas whose people come there
     * @param conflicts what the sources say differently about it
     */
    public record Row(@Nullable Area area, List<Service> services, List<Area> from, List<SurveyCell> cells,
            List<Conflict> conflicts) {

        /** What the row is named after. */
        public Listing subject() {
            return area == null ? services.get(0) : area;
        }

        public SurveyCell cell(SurveyQuestion question) {
            return cells.stream().filter(cell -> cell.question == question).findFirst().orElseThrow();
        }
    }

    /**
     * An answer.
     *
     * @param table the table that answers instead, or 0
     * @param facts what the answer rests on: of a way or of areas the routes, otherwise what each service says, null
     * where nobody has said
     * @param text in Swedish, in the words of the sources where they have any; empty when nobody has said it in words
     */
    public record SurveyCell(SurveyQuestion question, int table, List<? extends Sourced> facts, String text) {

        /** Where the answer is from, and since when it is checked. */
        public List<Origin> origins() {
            return facts.stream().filter(Objects::nonNull).map(fact -> new Origin(fact.source(), fact.assured_date()))
                    .distinct().toList();
        }

        /** Whether any of it is no longer as the survey said. */
        public boolean isNewer() {
            return facts.stream().anyMatch(fact -> fact == null || !fact.source().source().equals(Survey.SOURCE));
        }
    }

    /** Where a fact is from, and when it was last checked, if ever. */
    public record Origin(Citation source, @Nullable LocalDate assured_date) {}

    /** Everything that the sources say differently, of the rows and of the table. */
    public List<Conflict> allConflicts() {
        return Stream.concat(rows.stream().flatMap(row -> row.conflicts.stream()), conflicts.stream()).distinct()
                .toList();
    }
}
