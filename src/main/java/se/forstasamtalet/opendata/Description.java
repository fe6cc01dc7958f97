package se.forstasamtalet.opendata;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Source;
import se.forstasamtalet.opendata.DataPackage.Described;
import se.forstasamtalet.opendata.Table.Column;

/** What a data package says of itself (Frictionless Data Package, version 1), with the sources of the facts. */
record Description(
        String profile,
        String name,
        String title,
        String homepage,
        @Nullable String created,
        List<Licence> licenses,
        List<Origin> sources,
        List<File> resources) {

    private static final String TABLE = "tabular-data-resource";

    static Description of(OpenData data, List<Described> files) {
        return new Description("tabular-data-package", "forsta-samtalet", "Första samtalet, HSDS " + ApiFile.VERSION,
                data.base() + "/profile",
                data.modified().map(Json::moment).orElse(null),
                List.of(new Licence("CC0-1.0", ApiFile.LICENCE, "Creative Commons CC0 1.0 Universal")),
                data.directory().sources().stream()
                        .map(source -> new Origin(
                                source.title() + " (" + source.publisher() + ", " + published(source) + ")",
                                source.url() == null ? null : source.url().toString()))
                        .toList(),
                files.stream().map(File::of).toList());
    }

    private static String published(Source source) {
        return source.published() == null ? "odaterad, läst " + source.read() : source.published();
    }

    record Licence(String name, String path, String title) {}

    record Origin(String title, @Nullable String path) {}

    record File(String profile, String name, String path, String format, String mediatype, String encoding, long bytes,
            String hash, Schema schema) {

        static File of(Described file) {
            return new File(TABLE, file.table().name(), file.table().file(), "csv", "text/csv", "utf-8", file.bytes(),
                    "sha256:" + file.sha256(),
                    new Schema(file.table().columns(), "id"));
        }
    }

    record Schema(List<Column> fields, String primaryKey) {}
}
