package io.breakwater.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The checks that the records of this package share. */
final class Texts {
    private static final int LONGEST_WORD = 64;

    private Texts() {}

    static String id(String type, String prefix, @Nullable String value) {
        if (value == null || !value.startsWith(prefix) || value.length() == prefix.length() || value.length() > 80) {
            throw new IllegalArgumentException(type + " must be \"" + prefix + "\" and up to 75 characters more");
        }
        for (int i = prefix.length(); i < value.length(); i++) {
            char c = value.charAt(i);
            boolean plain = c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '-';
            if (!plain) {
                throw new IllegalArgumentException(type + " may hold letters, digits and '-' only");
            }
        }
        return value;
    }

    static String word(String type, @Nullable String value) {
        if (value == null || value.isBlank() || value.length() > LONGEST_WORD) {
            throw new IllegalArgumentException(type + " must have 1 to " + LONGEST_WORD + " characters");
        }
        return value;
    }

    static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(field + " is missing");
        }
        return value;
    }

    static String text(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(field + " is blank");
        }
        return value;
    }

    static <T> List<T> list(@Nullable List<T> value) {
        return value == null ? List.of() : List.copyOf(value);
    }
}
