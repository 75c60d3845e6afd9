package io.breakwater.ticket.page;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

/**
 * The place in a list, newest first, after which a page begins.
 *
 * @param before a time that PostgreSQL reads
 */
public record Cursor(String before, String id) {
    static final Cursor START = new Cursor("infinity", "");
    // PostgreSQL does not read every time that Java can write.
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");
    private static final char SEPARATOR = ' ';

    static Cursor after(Instant at, String id) {
        return new Cursor(at.toString(), id);
    }

    /** @throws IllegalArgumentException when no page of ours ever ended so */
    static Cursor parse(String text) {
        String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        int separator = plain.indexOf(SEPARATOR);
        if (separator < 0 || plain.length() > 200 || plain.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("Not a cursor");
        }
        try {
            Instant before = Instant.parse(plain.substring(0, separator));
            if (before.isBefore(Instant.EPOCH) || before.isAfter(LATEST)) {
                throw new IllegalArgumentException("Not a cursor");
            }
            return after(before, plain.substring(separator + 1));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a cursor", e);
        }
    }

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((before + SEPARATOR + id).getBytes(StandardCharsets.UTF_8));
    }
}
