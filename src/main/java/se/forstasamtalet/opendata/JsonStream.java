package se.forstasamtalet.opendata;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** Records one after the other, each written when it is its turn. */
final class JsonStream<T> implements Body {

    private final Iterator<T> items;
    private final Function<T, ?> record;
    private final byte[] between;
    private final byte[] after;
    private byte[] before;

    private JsonStream(Collection<T> items, Function<T, ?> record, String before, String between, String after) {
        this.items = items.iterator();
        this.record = record;
        this.before = bytes(before);
        this.between = bytes(between);
        this.after = bytes(after);
    }

    /** Each record on a line. */
    static <T> Body lines(Collection<T> items, Function<T, ?> record) {
        return new JsonStream<>(items, record, "", "\n", items.isEmpty() ? "" : "\n");
    }

    /** The records of one page. */
    static <T> Body page(Collection<T> all, Function<T, ?> record, int page, int perPage) {
        int pages = (int) ((all.size() + (long) perPage - 1) / perPage);
        long from = (page - 1L) * perPage;
        List<T> contents = all.stream().skip(from).limit(perPage).toList();
        String head = new String(Json.bytes(
                new HsdsPage(all.size(), pages, page, contents.size(), page == 1, page >= pages, contents.isEmpty())),
                StandardCharsets.UTF_8);
        return new JsonStream<>(contents, record, head.substring(0, head.length() - 1) + ",\"contents\":[", ",", "]}");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public boolean writeNext(OutputStream out) throws IOException {
        out.write(before);
        before = between;
        if (items.hasNext()) {
            out.write(Json.bytes(record.apply(items.next())));
        }
        if (!items.hasNext()) {
            out.write(after);
        }
        return items.hasNext();
    }

    /** HSDS's page; the contents follow it. */
    private record HsdsPage(int total_items, int total_pages, int page_number, int size, boolean first_page,
            boolean last_page, boolean empty) {}
}
