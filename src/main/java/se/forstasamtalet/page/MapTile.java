package se.forstasamtalet.page;

/** A municipality on the tile map: where it stands, and where it leads. */
public record MapTile(Link area, int column, int row) {
}
