package se.forstasamtalet.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Where a fact is from, written {@code fou-2024, tabell 4}: the source's id in {@code sources.yaml}, and after the
 * comma the place in it. Every fact has one.
 */
public record Citation(String source, String place) {

    @JsonCreator
    public static Citation of(String written) {
        int comma = written.indexOf(',');
        String source = (comma < 0 ? written : written.substring(0, comma)).strip();
        if (!source.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new UnfitException(Wanted.CITATION);
        }
        return new Citation(source, comma < 0 ? "" : written.substring(comma + 1).strip());
    }

    @JsonValue
    public String written() {
        return place.isEmpty() ? source : source + ", " + place;
    }

    @Override
    public String toString() {
        return written();
    }
}
