package se.forstasamtalet.opendata;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What somebody asks for.
 *
 * @param path the address, from {@code /api} on
 * @param asked what stands in the address after it and, of a form or a document that was posted, in there; by name
 * @param now when it is asked
 */
public record Request(String method, String path, Map<String, List<String>> asked, Instant now) {}
