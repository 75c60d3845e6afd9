package io.breakwater.triage.domain.path;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A short self-service tree. Whoever holds one can walk it: every node that is named is there, and no way goes in a circle
 * without asking the customer.
 *
 * @param intents which messages may begin it
 * @param nodes by id, in the order of the file
 * @param texts by language
 */
public record TriagePath(
        String id,
        int version,
        List<String> intents,
        String start,
        Map<String, PathNode> nodes,
        Map<String, PathText> texts) {
    static final String FALLBACK = "en";

    public TriagePath {
        intents = List.copyOf(intents);
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        texts = Map.copyOf(texts);
        PathGraph graph = new PathGraph(start, nodes);
        if (!graph.missing().isEmpty() || !graph.circles().isEmpty()) {
            throw new IllegalArgumentException("Path " + id + " cannot be walked: it lacks " + graph.missing()
                    + ", circles without a question at " + graph.circles());
        }
        if (!texts.containsKey(FALLBACK)) {
            throw new IllegalArgumentException("Path " + id + " has no texts in " + FALLBACK);
        }
    }

    public Optional<PathNode> find(String node) {
        return Optional.ofNullable(nodes.get(node));
    }

    /** The nodes from this one on, up to the first that waits or ends. */
    List<PathNode> way(String from) {
        List<PathNode> way = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String next = from; next != null && seen.add(next); ) {
            PathNode node = Objects.requireNonNull(nodes.get(next));
            way.add(node);
            next = node.next();
        }
        return way;
    }

    /** The texts in this language, in English when there are none. */
    public PathText text(String language) {
        return Objects.requireNonNull(texts.getOrDefault(language, texts.get(FALLBACK)));
    }
}
