package io.breakwater.triage.path.load;

import io.breakwater.triage.content.Mistakes;
import io.breakwater.triage.domain.path.PathGraph;

/** Finds what would go wrong when customers walk through a path. */
final class PathCheck {
    private final PathDraft draft;
    private final Mistakes mistakes;

    PathCheck(PathDraft draft, Mistakes mistakes) {
        this.draft = draft;
        this.mistakes = mistakes;
    }

    /** @param wellFormed whether every node could be read; only then its ways can be judged */
    void run(boolean wellFormed) {
        int before = mistakes.found().size();
        draft.mentions.stream()
                .filter(mention -> !mention.node().isEmpty() && !draft.lines.containsKey(mention.node()))
                .forEach(mention -> mistakes.add(
                        draft.file.name(),
                        mention.line(),
                        "there is no node \"" + mention.node() + "\": add it, or lead elsewhere"));
        if (wellFormed && mistakes.found().size() == before) {
            ways(new PathGraph(draft.start, draft.nodes));
        }
    }

    private void ways(PathGraph graph) {
        graph.unreachable()
                .forEach(node -> mistake(node, "no way leads to \"" + node + "\": lead there, or take it out"));
        graph.circles()
                .forEach(node -> mistake(
                        node, "from \"" + node + "\" the path goes in a circle without a question: put one in"));
        graph.deadEnds()
                .forEach(node -> mistake(
                        node,
                        "from \"" + node + "\" there is no way to a person: let an answer lead to \"person\" or"
                                + " \"solved\""));
    }

    private void mistake(String node, String message) {
        mistakes.add(draft.file.name(), draft.line(node), message);
    }
}
