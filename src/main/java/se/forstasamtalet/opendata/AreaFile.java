package se.forstasamtalet.opendata;

import java.time.LocalDate;
import java.util.Optional;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.survey.AreaRows;

/**
 * All that is held on one area as a file: its ways, its rows of the survey's tables, and what it lacks.
 *
 * @param name the file's own name
 */
record AreaFile(Area area, String name) {

    /** Where these files stand. */
    static final String FOLDER = "area";

    private static final String ENDING = ".csv";

    /** @param name such as {@code nacka.csv} */
    static Optional<AreaFile> at(String name, OpenData data) {
        return data.directory().areas().stream().filter(area -> name.equals(area.slug() + ENDING)).findFirst()
                .map(area -> new AreaFile(area, name));
    }

    Body body(OpenData data, LocalDate today) {
        return Csv.forSpreadsheets(AreaRows.HEADER, new AreaRows(data.directory()).lines(area, today));
    }
}
