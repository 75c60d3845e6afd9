package io.breakwater.triage.domain.path;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Finds what would go wrong when customers walk through nodes. */
public record PathGraph(String start, Map<String, PathNode> nodes) {
    /** Nodes that are named and not there. */
    public Set<String> missing() {
        Set<String> missing = new LinkedHashSet<>();
        if (!nodes.containsKey(start)) {
            missing.add(start);
        }
        nodes.values().stream()
                .flatMap(node -> node.followers().stream())
                .filter(next -> !nodes.containsKey(next))
                .forEach(missing::add);
        return missing;
    }

    /** Nodes that no way leads to. */
    public Set<String> unreachable() {
        Set<String> rest = new LinkedHashSet<>(nodes.keySet());
        rest.removeAll(from(List.of(start), node -> true));
        return rest;
    }

    /** Questions from which no answer leads to a person, nor to the question whether it helped. */
    public Set<String> deadEnds() {
        return matching(node -> node.kind() == NodeKind.QUESTION
                && from(node.followers(), passed -> true).stream()
                        .map(nodes::get)
                        .noneMatch(end -> end.kind() == NodeKind.PERSON || end.kind() == NodeKind.SOLVED));
    }

    /** Nodes that come back to themselves without asking the customer. */
    public Set<String> circles() {
        return matching(node -> node.next() != null
                && from(node.followers(), passed -> passed.next() != null).contains(node.id()));
    }

    private Set<String> matching(Predicate<PathNode> wanted) {
        Set<String> found = new LinkedHashSet<>();
        nodes.values().stream().filter(wanted).map(PathNode::id).forEach(found::add);
        return found;
    }

    /** All nodes that can be reached, going on only from those that let pass. */
    private Set<String> from(Collection<String> starts, Predicate<PathNode> letsPass) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            String id = open.pop();
            if (nodes.containsKey(id) && reached.add(id)) {
                PathNode node = requireNonNull(nodes.get(id));
                if (letsPass.test(node)) {
                    open.addAll(node.followers());
                }
            }
        }
        return reached;
    }
}
