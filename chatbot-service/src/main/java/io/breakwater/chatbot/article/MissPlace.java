package io.breakwater.chatbot.article;

import io.breakwater.kit.problem.Rejection;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The place in the list of searches, most frequent first, after which a page begins. */
record MissPlace(long times, String language, String query) {
    private static final MissPlace START = new MissPlace(Long.MAX_VALUE, "", "");
    private static final int PARTS = 3;
    private static final int LONGEST = 1_000;

    /** The parameter {@code cursor}. */
    static MissPlace parse(@Nullable String cursor) {
        if (cursor == null) {
            return START;
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            String[] parts = plain.split(" ", PARTS);
            if (parts.length == PARTS && plain.length() <= LONGEST && plain.indexOf('\0') < 0) {
                return new MissPlace(Math.max(1, Long.parseLong(parts[0])), parts[1], parts[2]);
            }
        } catch (IllegalArgumentException e) {
            // Told below, like every cursor that is not ours.
        }
        throw Rejection.invalid("cursor", "must be a next_cursor of this list, unchanged");
    }

    String cursor() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((times + " " + language + " " + query).getBytes(StandardCharsets.UTF_8));
    }
}
