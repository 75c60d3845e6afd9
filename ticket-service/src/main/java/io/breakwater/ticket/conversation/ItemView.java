package io.breakwater.ticket.conversation;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.breakwater.ticket.store.Cells;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One item of a stream in the envelope that SSE and webhooks use too.
 *
 * @param subject the conversation
 * @param data JSON, as it was recorded
 */
record ItemView(String id, String type, Instant time, long seq, String subject, @JsonRawValue String data) {
    static ItemView of(Object[] row) {
        Cells cells = new Cells(row);
        String subject = cells.text();
        long seq = cells.number();
        return new ItemView(cells.text(), cells.text(), cells.time(), seq, subject, cells.text());
    }

    static boolean present(@Nullable Object[] row) {
        return row[1] != null;
    }
}
