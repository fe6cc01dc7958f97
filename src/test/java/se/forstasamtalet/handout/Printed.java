package se.forstasamtalet.handout;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a browser printed. */
public final class Printed implements AutoCloseable {

    private static final double POINTS_PER_MM = 72 / 25.4;

    private final PDDocument document;

    public Printed(byte[] pdf) throws IOException {
        this.document = Loader.loadPDF(pdf);
    }

    public int sheets() {
        return document.getNumberOfPages();
    }

    /** Its width and height in millimetres. */
    public List<Long> size() {
        PDRectangle box = document.getPage(0).getMediaBox();
        return List.of(Math.round(box.getWidth() / POINTS_PER_MM), Math.round(box.getHeight() / POINTS_PER_MM));
    }

    public String text() throws IOException {
        return new PDFTextStripper().getText(document);
    }

    /** The first sheet, as a printer without colours gives it. */
    public BufferedImage picture(int dpi) throws IOException {
        return new PDFRenderer(document).renderImageWithDPI(0, dpi, ImageType.GRAY);
    }

    /** What the codes on a picture say. */
    public static List<String> codes(BufferedImage picture) {
        return new Scanner().read(picture);
    }

    /** As when the hand shakes. */
    public static BufferedImage blurred(BufferedImage picture) {
        return Scanner.blurred(picture);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
