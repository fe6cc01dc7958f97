package se.forstasamtalet.page;

import se.forstasamtalet.directory.Area;

/** A municipality on the tile map: where it stands, and where it leads. */
public record MapTile(Link area, int column, int row) {

    public static MapTile of(Area area, Link link) {
        return new MapTile(link, area.tile() == null ? 0 : area.tile().column(),
                area.tile() == null ? 0 : area.tile().row());
    }
}
