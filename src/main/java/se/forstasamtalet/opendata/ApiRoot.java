package se.forstasamtalet.opendata;

import java.util.List;
import java.util.stream.Stream;

/** What the API says of itself at its own address, in HSDS's words. */
record ApiRoot(String version, String profile, String openapi_url, String description, String license,
        String examples_url, List<String> files) {

    private static final String DESCRIPTION = "A directory of help for people who use violence in close "
            + "relationships, for Stockholm County. "
            + "Human Services Data Specification: an Open Referral resource (https://openreferral.org/).";

    static ApiRoot of(OpenData data) {
        return new ApiRoot(ApiFile.VERSION, url(data, ApiFile.PROFILE), url(data, ApiFile.OPENAPI), DESCRIPTION,
                ApiFile.LICENCE,
                url(data, ApiFile.EXAMPLES),
                Stream.of(ApiFile.CSV, ApiFile.XLSX, ApiFile.PACKAGE, ApiFile.CHECKSUMS).map(file -> url(data, file))
                        .toList());
    }

    private static String url(OpenData data, ApiFile extra) {
        return data.base() + "/" + extra.file();
    }
}
