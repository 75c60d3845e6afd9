package io.breakwater.triage.domain.path;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One step of a path.
 *
 * @param branches a question's answers, in the order shown
 * @param next what follows by itself; null where the path waits or ends
 * @param target the article, the screen, or the bot's intent
 * @param person for {@link NodeKind#PERSON}
 */
public record PathNode(
        String id,
        NodeKind kind,
        List<Branch> branches,
        @Nullable String next,
        @Nullable String target,
        @Nullable PersonNeeded person) {
    /** An answer and the node that it leads to. */
    public record Branch(String answer, String next) {}

    public PathNode {
        branches = List.copyOf(branches);
        boolean goesOn = kind == NodeKind.SAY || kind == NodeKind.ARTICLE || kind == NodeKind.SCREEN;
        if (goesOn != (next != null)) {
            throw new IllegalArgumentException(kind.word() + " " + id + (goesOn ? " leads nowhere" : " has a next"));
        }
        if ((kind == NodeKind.QUESTION) == branches.isEmpty()) {
            throw new IllegalArgumentException("Questions have answers, and nothing else has: " + id);
        }
        boolean pointsAt = kind == NodeKind.ARTICLE || kind == NodeKind.SCREEN || kind == NodeKind.BOT;
        if (pointsAt != (target != null) || (kind == NodeKind.PERSON) != (person != null)) {
            throw new IllegalArgumentException(kind.word() + " " + id + " does not say what it is about");
        }
    }

    public static PathNode question(String id, List<Branch> branches) {
        return new PathNode(id, NodeKind.QUESTION, branches, null, null, null);
    }

    public static PathNode say(String id, String next) {
        return new PathNode(id, NodeKind.SAY, List.of(), next, null, null);
    }

    public static PathNode article(String id, String article, String next) {
        return new PathNode(id, NodeKind.ARTICLE, List.of(), next, article, null);
    }

    public static PathNode screen(String id, String screen, String next) {
        return new PathNode(id, NodeKind.SCREEN, List.of(), next, screen, null);
    }

    public static PathNode solved(String id) {
        return new PathNode(id, NodeKind.SOLVED, List.of(), null, null, null);
    }

    public static PathNode bot(String id, String intent) {
        return new PathNode(id, NodeKind.BOT, List.of(), null, intent, null);
    }

    public static PathNode person(String id, PersonReason reason, boolean urgent) {
        return new PathNode(id, NodeKind.PERSON, List.of(), null, null, reason.needed(urgent));
    }

    /** Where the path can go from here. */
    public List<String> followers() {
        return Stream.concat(branches.stream().map(Branch::next), Stream.ofNullable(next))
                .distinct()
                .toList();
    }
}
