package io.breakwater.triage.entities;

import java.util.stream.Collectors;

/** What a text names, in one line. */
final class Named {
    static final EntityFinder FINDER = new EntityFinder();

    private Named() {}

    static String in(String text) {
        return FINDER.in(text).stream().map(e -> e.type() + "=" + e.value()).collect(Collectors.joining("; "));
    }

    /** Things of these types only. */
    static String in(String text, String... types) {
        return FINDER.in(text).stream()
                .filter(e -> java.util.List.of(types).contains(e.type()))
                .map(e -> e.type() + "=" + e.value())
                .collect(Collectors.joining("; "));
    }
}
