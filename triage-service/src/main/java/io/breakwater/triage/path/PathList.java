package io.breakwater.triage.path;

import java.util.List;

/** The paths that customers may begin. */
record PathList(List<PathItem> data, Meta meta) {
    /** {@code intents}: which messages may begin it. */
    record PathItem(String id, String title, List<String> intents) {}

    /** There is one page. */
    record Meta(boolean hasMore) {}

    static PathList of(List<PathItem> all) {
        return new PathList(all, new Meta(false));
    }
}
