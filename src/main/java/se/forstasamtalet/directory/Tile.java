package se.forstasamtalet.directory;

/** Where a municipality stands on the county's tile map: column 1 is west, row 1 is north. */
public record Tile(int column, int row) {}
