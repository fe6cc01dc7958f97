package se.forstasamtalet.opendata;

import io.quarkus.qute.TemplateInstance;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import se.forstasamtalet.directory.Hours;

/** What stands beside the lists: what describes them, and all of them as files. */
enum ApiFile {
    INDEX(""), OPENAPI("openapi.json"), PROFILE("profile"), EXAMPLES("examples"), CSV("directory.csv"),
    XLSX("directory.xlsx"),
    PACKAGE("datapackage.zip"), CHECKSUMS("SHA256SUMS"), GAPS("gaps.csv"), SURVEY("survey.xlsx");

    /**
     * HSDS with its patch: that is not a number, or a validator would look for a profile of that number and not read
     * ours.
     */
    static final String VERSION = "3.1.3";
    static final String LICENCE = "https://creativecommons.org/publicdomain/zero/1.0/";

    private static final String TEXT = "text/plain;charset=utf-8";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String file;

    ApiFile(String file) {
        this.file = file;
    }

    static Optional<ApiFile> at(String name) {
        return Arrays.stream(values()).filter(extra -> extra.file.equals(name)).findFirst();
    }

    String file() {
        return file;
    }

    ApiResponse reply(OpenData data, Instant now) {
        return switch (this) {
            case INDEX -> kept(data, ApiResponse.JSON, () -> Body.of(Json.bytes(ApiRoot.of(data))));
            case OPENAPI -> kept(data, ApiResponse.JSON, () -> Body.of(Json.bytes(OpenApi.of(data))));
            case PROFILE -> page(ProfilePage.of(data));
            case EXAMPLES -> page(ExamplesPage.of(data, now));
            case CSV -> kept(data, Files.CSV, () -> data.files().csv());
            // By day: what was checked long ago begins to be a gap.
            case GAPS -> ApiResponse.kept(Files.CSV, data.tag(file + "?" + now.atZone(Hours.ZONE).toLocalDate()),
                    data.modified().orElse(null), () -> data.files().gaps(now), false);
            case SURVEY -> ApiResponse.kept(WORKBOOK, data.tag(file + "?" + now.atZone(Hours.ZONE).toLocalDate()),
                    data.modified().orElse(null), () -> Body.of(data.files().survey(now)), false);
            case XLSX -> kept(data, WORKBOOK, () -> Body.of(data.files().workbook()));
            case PACKAGE -> kept(data, "application/zip", () -> data.files().dataPackage());
            case CHECKSUMS ->
                kept(data, TEXT, () -> Body.of(data.files().checksums().getBytes(StandardCharsets.UTF_8)));
        };
    }

    private ApiResponse kept(OpenData data, String type, Supplier<Body> body) {
        return ApiResponse.kept(type, data.tag(file), data.modified().orElse(null), body, false);
    }

    /** Like every page of ours, it is kept nowhere. */
    private static ApiResponse page(TemplateInstance page) {
        return ApiResponse.of(200, ApiResponse.HTML, page.render().getBytes(StandardCharsets.UTF_8));
    }
}
