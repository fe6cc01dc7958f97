package se.forstasamtalet.opendata;

import java.util.List;
import java.util.stream.Stream;

/** What the API says of itself at its own address, in HSDS's words. */
record Index(String version, String profile, String openapi_url, String description, String license,
        String examples_url, List<String> files) {

    private static final String DESCRIPTION = "A directory of help for people who use violence in close "
            + "relationships, for Stockholm County. "
            + "Human Services Data Specification: an Open Referral resource (https://openreferral.org/).";

    static Index of(OpenData data) {
        return new Index(Extra.VERSION, url(data, Extra.PROFILE), url(data, Extra.OPENAPI), DESCRIPTION, Extra.LICENCE,
                url(data, Extra.EXAMPLES),
                Stream.of(Extra.CSV, Extra.XLSX, Extra.PACKAGE, Extra.CHECKSUMS).map(file -> url(data, file)).toList());
    }

    private static String url(OpenData data, Extra extra) {
        return data.base() + "/" + extra.file();
    }
}
