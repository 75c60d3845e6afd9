package io.breakwater.ticket.store;

import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows turned into columns for {@code unnest}: one text array for each, cast by the statement. */
final class Columns {
    private Columns() {}

    static <T> @Nullable String[] of(Collection<T> rows, Function<T, @Nullable Object> column) {
        @Nullable String[] cells = new String[rows.size()];
        int i = 0;
        for (T row : rows) {
            Object cell = column.apply(row);
            cells[i++] = cell == null ? null : cell.toString();
        }
        return cells;
    }
}
