package se.forstasamtalet.handout;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code as the one path of an SVG. The same text always gives the same code.
 *
 * @param text what it says
 * @param size how many squares it is wide, with the white ones around it
 * @param path its black squares
 */
public record QrCode(String text, int size, String path) {

    /**
     * A quarter of it may be lost to a crease or to thin toner. At the next level (H) its squares would be too small on
     * 12 mm.
     */
    private static final ErrorCorrectionLevel LEVEL = ErrorCorrectionLevel.Q;
    /** White squares on each side, as ISO/IEC 18004 wants them: no design around the code can do without. */
    private static final int QUIET = 4;

    public static QrCode of(String text) {
        ByteMatrix squares = squares(text);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                int first = x;
                while (x < squares.getWidth() && squares.get(x, y) == 1) {
                    x++;
                }
                if (x > first) {
                    path.append('M').append(first + QUIET).append(' ').append(y + QUIET).append('h').append(x - first)
                            .append("v1H").append(first + QUIET).append('z');
                }
            }
        }
        return new QrCode(text, squares.getWidth() + 2 * QUIET, path.toString());
    }

    private static ByteMatrix squares(String text) {
        try {
            return Encoder.encode(text, LEVEL).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("a text that fits into a QR code, but it is " + text, tooLong);
        }
    }
}
