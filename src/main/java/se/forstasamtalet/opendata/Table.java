package se.forstasamtalet.opendata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Records as rows: a column for each property there is one of.
 *
 * @param name HSDS's name for it
 * @param file HSDS's name for the file
 * @param rows the records, made when it is their turn
 */
record Table(String name, String file, List<Column> columns, Supplier<Stream<JsonNode>> rows) {

    /**
     * A column.
     *
     * @param type as a data package has it
     * @param format as a data package has it
     */
    record Column(String name, String type, String format) {

        Column(String name, String type) {
            // A data package's own form of a moment has no parts of a second, and HSDS wants them.
            this(name, type, type.equals("datetime") ? "any" : "default");
        }

        /** @param written the name and, where it is not a text, the type: {@code amount:number} */
        static Column of(String written) {
            int colon = written.indexOf(':');
            return colon < 0 ? new Column(written, "string")
                    : new Column(written.substring(0, colon), written.substring(colon + 1));
        }
    }

    static Table of(String name, String file, String columns, Supplier<Stream<JsonNode>> rows) {
        return new Table(name, file, Stream.of(columns.split(" ")).map(Column::of).toList(), rows);
    }

    List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    Stream<List<String>> cells() {
        return rows.get().map(row -> columns.stream().map(column -> row.path(column.name()).asText("")).toList());
    }
}
