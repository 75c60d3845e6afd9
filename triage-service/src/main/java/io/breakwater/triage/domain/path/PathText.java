package io.breakwater.triage.domain.path;

import java.util.Map;

/** A path's texts in one language, by node. */
public record PathText(String title, Map<String, NodeText> nodes) {
    public PathText {
        nodes = Map.copyOf(nodes);
    }
}
