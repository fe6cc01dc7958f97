package se.forstasamtalet.opendata;

import java.util.Collection;
import java.util.function.Function;

/**
 * What a list has of what was asked for.
 *
 * @param record how one of them is written
 */
record Results<T>(Collection<T> all, Function<T, ?> record) {

    Body body(Query query) {
        return query.isNdjson() ? JsonStream.lines(all, record)
                : JsonStream.page(all, record, query.page(), query.perPage());
    }
}
