package se.forstasamtalet.professional;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.professional.PicturePage.Sign;
import se.forstasamtalet.professional.PicturePage.Text;
import se.forstasamtalet.professional.PicturePage.DrawnTile;

/**
 * Puts the county's areas on a map of tiles: the municipalities where they stand, and a city's districts in rows below.
 */
final class MapDrawing {

    /** In units of its own; the screen makes it as large as there is room. */
    static final int WIDTH = 322;
    static final int TILE_WIDTH = 61;
    static final int TILE_HEIGHT = 60;
    /** As many letters fit in a tile. */
    private static final int NAME = 11;
    private static final int GAP = 3;
    private static final int COLUMNS = 5;
    /** Between the municipalities and the districts: a heading. */
    private static final int HEADING = 22;

    private final Directory directory;

    MapDrawing(Directory directory) {
        this.directory = directory;
    }

    List<DrawnTile> tiles(Function<Area, Sign> signs) {
        List<DrawnTile> tiles = new ArrayList<>();
        for (Area area : directory.areas(Area.Kind.MUNICIPALITY)) {
            if (area.tile() != null) {
                tiles.add(tile(area, area.tile().column() - 1, y(area.tile().row() - 1), signs.apply(area)));
            }
        }
        int below = districtsAt();
        List<Area> districts = directory.areas(Area.Kind.DISTRICT);
        for (int i = 0; i < districts.size(); i++) {
            tiles.add(tile(districts.get(i), i % COLUMNS, below + y(i / COLUMNS), signs.apply(districts.get(i))));
        }
        return tiles;
    }

    /** Where the districts begin. */
    int districtsAt() {
        int rows = directory.areas(Area.Kind.MUNICIPALITY).stream().filter(area -> area.tile() != null)
                .mapToInt(area -> area.tile().row()).max().orElse(0);
        return y(rows) + HEADING;
    }

    private static int y(int row) {
        return row * (TILE_HEIGHT + GAP);
    }

    private static DrawnTile tile(Area area, int column, int y, Sign sign) {
        return new DrawnTile(1 + column * (TILE_WIDTH + GAP), 1 + y, texts(lines(area.name(), NAME), 11, 9),
                sign.says(),
                sign.fill());
    }

    /** How high the map is. */
    static int height(List<DrawnTile> tiles) {
        return tiles.stream().mapToInt(DrawnTile::y).max().orElse(0) + TILE_HEIGHT + 1;
    }

    /** @param first where the first line stands */
    static List<Text> texts(List<String> lines, int first, int apart) {
        return IntStream.range(0, lines.size()).mapToObj(line -> new Text(first + line * apart, lines.get(line)))
                .toList();
    }

    /** A name in lines of so many letters, where it can be broken: at its hyphens and spaces. */
    static List<String> lines(String name, int most) {
        List<String> lines = new ArrayList<>();
        for (String part : name.split("(?<=-)| ")) {
            int last = lines.size() - 1;
            if (last >= 0 && lines.get(last).length() + part.length() < most) {
                lines.set(last, lines.get(last) + (lines.get(last).endsWith("-") ? "" : " ") + part);
            } else {
                lines.add(part);
            }
        }
        return lines;
    }
}
