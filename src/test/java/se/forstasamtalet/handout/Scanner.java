package se.forstasamtalet.handout;

import boofcv.abst.fiducial.QrCodeDetector;
import boofcv.factory.fiducial.FactoryFiducial;
import boofcv.struct.image.GrayU8;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.DataBufferByte;
import java.awt.image.Kernel;
import java.awt.image.Raster;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads codes as a phone would, with another library than the one that made them; and wears pictures out as life does.
 */
final class Scanner {

    private static final double MM_PER_INCH = 25.4;
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)");
    private static final float[] GAUSS = {1, 4, 7, 4, 1, 4, 16, 26, 16, 4, 7, 26, 41, 26, 7, 4, 16, 26, 16, 4, 1, 4, 7,
        4, 1};

    /**
     * How a camera writes down so much light (sRGB, IEC 61966-2-1): half a dot of ink is nearer to white than to black.
     */
    private static final int[] SEEN = IntStream.range(0, 256)
            .map(light -> (int) Math.round(light < 1 ? 0 : 255 * (1.055 * Math.pow(light / 255.0, 1 / 2.4) - .055)))
            .toArray();

    /** How a picture is held: so many times nearer than its dots are, and turned by so many radians. */
    private record Look(double nearer, double turned) {}

    private static final List<Look> LOOKS = List.of(new Look(1, 0), new Look(1.5, 0), new Look(1.5, .1),
            new Look(2, .05));

    private final QrCodeDetector<GrayU8> detector = FactoryFiducial.qrcode(null, GrayU8.class);

    /** What every code in the picture says. */
    List<String> read(BufferedImage picture) {
        Raster dots = picture.getRaster();
        GrayU8 grey = new GrayU8(picture.getWidth(), picture.getHeight());
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                grey.set(x, y, SEEN[dots.getSample(x, y, 0)]);
            }
        }
        detector.process(grey);
        return detector.getDetections().stream().map(code -> code.message).toList();
    }

    /**
     * What the code in the picture says, as a phone reads it: it looks again and again while the hand moves, until it
     * can read. This reader cannot make out one code in some hundreds at a given size and angle (its corners, or which
     * version it is), and which one it is depends on both.
     */
    List<String> readAsAPhone(BufferedImage picture) {
        return LOOKS.stream().map(look -> read(seen(picture, look))).filter(said -> !said.isEmpty()).findFirst()
                .orElse(List.of());
    }

    /** The same picture from nearer and at an angle. */
    private static BufferedImage seen(BufferedImage picture, Look look) {
        int side = (int) Math.ceil(picture.getWidth() * look.nearer() * (1 + look.turned()));
        BufferedImage seen = white(side);
        Graphics2D pen = seen.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.translate(side / 2.0, side / 2.0);
        pen.rotate(look.turned());
        pen.scale(look.nearer(), look.nearer());
        pen.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        return seen;
    }

    /** A code as a printer puts it on white paper: so many millimetres wide, at so many dots an inch. */
    static BufferedImage print(String path, int size, double mm, int dpi) {
        int side = (int) Math.round(mm / MM_PER_INCH * dpi);
        BufferedImage paper = white(side);
        Graphics2D pen = paper.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.transform(AffineTransform.getScaleInstance((double) side / size, (double) side / size));
        pen.setColor(Color.BLACK);
        pen.fill(shape(path));
        pen.dispose();
        return paper;
    }

    private static Path2D shape(String path) {
        Path2D shape = new Path2D.Double();
        for (MatchResult run : RUN.matcher(path).results().toList()) {
            double x = Integer.parseInt(run.group(1));
            double y = Integer.parseInt(run.group(2));
            shape.append(new Rectangle2D.Double(x, y, Integer.parseInt(run.group(3)), 1), false);
        }
        return shape;
    }

    /** Out of focus, as in a hand that shakes. */
    static BufferedImage blurred(BufferedImage picture) {
        float sum = 0;
        for (float weight : GAUSS) {
            sum += weight;
        }
        float[] weights = Arrays.copyOf(GAUSS, GAUSS.length);
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return new ConvolveOp(new Kernel(5, 5, weights), ConvolveOp.EDGE_NO_OP, null).filter(picture, null);
    }

    /** A part of the toner is missing, here a dot and there a dot, and what is left of it is thin. */
    static BufferedImage faded(BufferedImage picture, double loss) {
        Random where = new Random(20);
        BufferedImage faded = grey(picture.getWidth());
        each(faded, (x, y) -> {
            int ink = 255 - picture.getRaster().getSample(x, y, 0);
            return 255 - (where.nextDouble() < loss ? 0 : (int) (ink * (1 - loss)));
        });
        return faded;
    }

    /** One corner is torn off: the only one that a reader can do without. */
    static BufferedImage torn(BufferedImage picture, double side) {
        int from = (int) (picture.getWidth() * (1 - side));
        Graphics2D scissors = picture.createGraphics();
        scissors.setColor(Color.WHITE);
        scissors.fillRect(from, from, picture.getWidth(), picture.getHeight());
        scissors.dispose();
        return picture;
    }

    /** Seen with half as many dots an inch. */
    static BufferedImage halved(BufferedImage picture) {
        Raster dots = picture.getRaster();
        BufferedImage halved = grey(picture.getWidth() / 2);
        each(halved, (x, y) -> (dots.getSample(2 * x, 2 * y, 0) + dots.getSample(2 * x + 1, 2 * y, 0)
                + dots.getSample(2 * x, 2 * y + 1, 0) + dots.getSample(2 * x + 1, 2 * y + 1, 0)) / 4);
        return halved;
    }

    private static BufferedImage white(int side) {
        BufferedImage white = grey(side);
        Arrays.fill(((DataBufferByte) white.getRaster().getDataBuffer()).getData(), (byte) 255);
        return white;
    }

    private static BufferedImage grey(int side) {
        return new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
    }

    private static void each(BufferedImage picture, IntBinaryOperator shade) {
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.getRaster().setSample(x, y, 0, shade.applyAsInt(x, y));
            }
        }
    }
}
