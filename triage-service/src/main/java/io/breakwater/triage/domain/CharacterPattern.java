package io.breakwater.triage.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Characters that must follow each other; for scripts in which spaces do not tell words apart. */
record CharacterPattern(List<String> parts) {
    /** Two Chinese or Korean words, as the gap of a word pattern has. */
    private static final int LONGEST_GAP = 6;

    CharacterPattern {
        parts = List.copyOf(parts);
        if (parts.isEmpty() || parts.stream().anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException("A pattern needs characters on both sides of \"_\"");
        }
    }

    static CharacterPattern of(String written) {
        return new CharacterPattern(Arrays.stream(written.split("_", -1))
                .map(part -> InquiryText.of(part).compact())
                .toList());
    }

    /** The characters of a compact text that fit. */
    Optional<String> in(String compact) {
        String first = parts.get(0);
        for (int start = compact.indexOf(first); start >= 0; start = compact.indexOf(first, start + 1)) {
            int end = endOfRest(compact, start + first.length());
            if (end >= 0) {
                return Optional.of(compact.substring(start, end));
            }
        }
        return Optional.empty();
    }

    private int endOfRest(String compact, int from) {
        int at = from;
        for (String part : parts.subList(1, parts.size())) {
            int next = compact.indexOf(part, at);
            if (next < 0 || next - at > LONGEST_GAP) {
                return -1;
            }
            at = next + part.length();
        }
        return at;
    }
}
