package io.breakwater.ticket.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a result row from left to right. */
public final class Cells {
    private final @Nullable Object[] row;
    private int next;

    public Cells(@Nullable Object[] row) {
        this.row = row;
    }

    public String text() {
        return present(textOrNull());
    }

    public @Nullable String textOrNull() {
        return (String) row[next++];
    }

    public long number() {
        return present((Number) row[next++]).longValue();
    }

    public int count() {
        return Math.toIntExact(number());
    }

    public @Nullable Double decimalOrNull() {
        Number cell = (Number) row[next++];
        return cell == null ? null : cell.doubleValue();
    }

    public boolean flag() {
        return present((Boolean) row[next++]);
    }

    public Instant time() {
        return present(timeOrNull());
    }

    public @Nullable Instant timeOrNull() {
        Object cell = row[next++];
        return cell instanceof OffsetDateTime time ? time.toInstant() : (Instant) cell;
    }

    private <T> T present(@Nullable T cell) {
        if (cell == null) {
            throw new IllegalStateException("Column " + next + " of the result is null");
        }
        return cell;
    }
}
