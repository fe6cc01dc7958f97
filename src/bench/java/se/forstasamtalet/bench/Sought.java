package se.forstasamtalet.bench;

import java.util.List;
import java.util.Map;

/**
 * A document that can be searched for.
 *
 * @param kind what it is: a service, an area, a guide
 * @param names everything it goes by: its own name, other names, its places
 * @param texts what it says, by language tag
 */
record Sought(String id, String kind, List<String> names, Map<String, String> texts) {}
