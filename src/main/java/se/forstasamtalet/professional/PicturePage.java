package se.forstasamtalet.professional;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.Link;

/**
 * The county as a picture that answers one question, and the same in words and as a table.
 *
 * @param ask the question
 * @param told the picture in one sentence for each kind of answer
 * @param height how high the drawing is; its width is {@link MapDrawing#WIDTH}
 * @param tiles the map; empty for the picture of the ways
 * @param districts where the districts begin on the map; 0 when there are none
 * @param ways who sends people where; null for a map
 * @param legend what the signs mean
 * @param columns the table's
 * @param others the other pictures
 */
@CheckedTemplate(basePath = "professional", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record PicturePage(
        Frame frame,
        String ask,
        List<String> told,
        int height,
        List<DrawnTile> tiles,
        int districts,
        @Nullable Diagram ways,
        List<Sign> legend,
        List<String> columns,
        List<Row> rows,
        List<Link> others) implements ProfessionalPage {

    /** How a sign is filled: it can be told from the others without colour. */
    public enum Fill {
        SOLID, EMPTY, DOTS, STRIPES, GRID
    }

    /**
     * An area on the map.
     *
     * @param name of the area, line by line
     * @param says the answer in a letter, a figure or a short word
     */
    public record DrawnTile(int x, int y, List<Text> name, String says, String fill) {}

    /** A line of a name, and how far down it stands. */
    public record Text(int y, String text) {}

    /** What a sign means. */
    public record Sign(String says, String fill, String means) {}

    /** The municipalities on one side, those whom they refer to on the other. */
    public record Diagram(List<End> from, List<End> to, List<Line> lines) {}

    /** One end of ways, with its name in one or two lines and a sign. */
    public record End(int y, List<Text> name, String sign) {}

    public record Line(int fromY, int toY) {}

    /** @param services those that the answer is about */
    public record Row(Link area, String answer, List<Link> services, String source) {}
}
