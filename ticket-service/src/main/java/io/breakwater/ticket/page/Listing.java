package io.breakwater.ticket.page;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list as it is answered. */
public record Listing<T>(List<T> data, Meta meta) {
    /** @param nextCursor where the next page begins; null on the last one */
    public record Meta(boolean hasMore, @Nullable String nextCursor) {}

    /** @param found up to one more than the page holds, which tells that there is more */
    public static <R, T> Listing<T> of(List<R> found, Page page, Function<R, T> view, Function<R, Cursor> place) {
        boolean more = found.size() > page.limit();
        List<R> shown = more ? found.subList(0, page.limit()) : found;
        String next = more ? place.apply(shown.get(shown.size() - 1)).text() : null;
        return new Listing<>(shown.stream().map(view).toList(), new Meta(more, next));
    }

    /** The place of a row in a list by time. */
    public static Cursor place(Instant at, String id) {
        return Cursor.after(at, id);
    }
}
