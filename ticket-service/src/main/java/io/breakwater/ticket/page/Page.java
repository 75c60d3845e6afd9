package io.breakwater.ticket.page;

import io.breakwater.kit.problem.Rejection;
import org.jspecify.annotations.Nullable;

/** Which part of a list is asked for. */
public record Page(Cursor after, int limit) {
    private static final int USUAL = 50;
    private static final int LONGEST = 200;

    /** The page that the parameters {@code cursor} and {@code limit} name. */
    public static Page of(@Nullable String cursor, @Nullable String limit) {
        try {
            return new Page(cursor == null ? Cursor.START : Cursor.parse(cursor), limit(limit));
        } catch (IllegalArgumentException e) {
            throw Rejection.invalid("cursor", "must be a next_cursor of this list, unchanged");
        }
    }

    /** The parameter {@code limit}. */
    public static int limit(@Nullable String limit) {
        return (int) number("limit", limit, USUAL, 1, LONGEST);
    }

    /** A whole number in a parameter. */
    public static long number(String name, @Nullable String text, long otherwise, long least, long most) {
        if (text == null) {
            return otherwise;
        }
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, like every number out of range.
        }
        throw Rejection.invalid(name, "must be a whole number from " + least + " to " + most);
    }
}
