package io.breakwater.triage.path.load;

import io.breakwater.triage.content.YamlMap;
import io.breakwater.triage.domain.path.NodeKind;
import io.breakwater.triage.domain.path.PathNode;
import io.breakwater.triage.domain.path.PathNode.Branch;
import io.breakwater.triage.domain.path.PersonReason;
import io.breakwater.triage.domain.path.Walking;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one node of a path. */
final class NodeReader {
    private static final int FEWEST_ANSWERS = 2;
    private static final int MOST_ANSWERS = 6;
    private static final Set<String> MOVES = Set.of(Walking.BACK, Walking.RESTART);

    private final String id;
    private final YamlMap body;
    private final KnownThings known;
    private final PathDraft draft;

    NodeReader(String id, YamlMap body, KnownThings known, PathDraft draft) {
        this.id = id;
        this.body = body;
        this.known = known;
        this.draft = draft;
    }

    /** Empty when something is missing; then there is a mistake. */
    Optional<PathNode> read() {
        String word = body.required("kind");
        Optional<NodeKind> kind = NodeKind.of(word);
        if (kind.isEmpty()) {
            if (!word.isEmpty()) {
                body.mistake("kind", "\"" + word + "\" is no kind; take one of " + NodeKind.words());
            }
            return Optional.empty();
        }
        return switch (kind.get()) {
            case QUESTION -> question();
            case SAY -> say();
            case ARTICLE ->
                pointingAt("article", known.articles(), "article", "chatbot-service")
                        .flatMap(article -> next().map(next -> PathNode.article(id, article, next)));
            case SCREEN ->
                pointingAt("screen", known.screens(), "screen of the app", "deeplink-service")
                        .flatMap(screen -> next().map(next -> PathNode.screen(id, screen, next)));
            case SOLVED -> solved();
            case BOT -> bot();
            case PERSON -> person();
        };
    }

    private Optional<PathNode> question() {
        only("answers");
        Optional<YamlMap> answers = body.map("answers");
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        YamlMap each = answers.get();
        List<Branch> branches = new ArrayList<>();
        for (String answer : each.keys()) {
            if (!PathReader.NAME.matcher(answer).matches() || MOVES.contains(answer)) {
                each.mistake(
                        answer,
                        "an answer cannot be called \"" + answer + "\": use lower_snake_case, and not " + Walking.BACK
                                + " or " + Walking.RESTART + ", which every question has");
            }
            String next = each.required(answer);
            draft.mentions.add(new PathDraft.Mention(next, each.line(answer)));
            branches.add(new Branch(answer, next));
        }
        if (branches.size() < FEWEST_ANSWERS || branches.size() > MOST_ANSWERS) {
            body.mistake(
                    "answers",
                    "question \"" + id + "\" has " + branches.size() + " answer(s): give it " + FEWEST_ANSWERS + " to "
                            + MOST_ANSWERS);
        }
        return branches.isEmpty() ? Optional.empty() : Optional.of(PathNode.question(id, branches));
    }

    private Optional<PathNode> say() {
        only("next");
        return next().map(next -> PathNode.say(id, next));
    }

    private Optional<PathNode> solved() {
        only();
        return Optional.of(PathNode.solved(id));
    }

    private Optional<PathNode> bot() {
        only("intent");
        return named("intent", known.botIntents(), "intent that the bot solves", "chatbot-service")
                .map(intent -> PathNode.bot(id, intent));
    }

    private Optional<PathNode> person() {
        only("reason", "urgent");
        String word = body.required("reason");
        Optional<PersonReason> reason = PersonReason.of(word);
        if (reason.isEmpty() && !word.isEmpty()) {
            body.mistake("reason", "\"" + word + "\" is no reason; take one of " + PersonReason.words());
        }
        String urgent = body.text("urgent").orElse("false");
        if (!Set.of("true", "false").contains(urgent)) {
            body.mistake("urgent", "\"urgent\" must be true or false");
        }
        if (urgent.equals("true") && reason.isPresent() && !reason.get().mayBeUrgent()) {
            body.mistake(
                    "urgent",
                    "\"" + word + "\" cannot be urgent: that lane is for fraud, account_takeover and"
                            + " danger; leave \"urgent\" out");
        }
        return reason.map(why -> PathNode.person(id, why, urgent.equals("true")));
    }

    private Optional<String> pointingAt(String key, Set<String> allowed, String what, String owner) {
        only(key, "next");
        return named(key, allowed, what, owner);
    }

    private Optional<String> named(String key, Set<String> allowed, String what, String owner) {
        String name = body.required(key);
        if (!name.isEmpty() && !allowed.contains(name)) {
            body.mistake(
                    key,
                    "there is no " + what + " \"" + name + "\": " + owner
                            + " owns them, path-known.yaml lists them; there are "
                            + allowed.stream().sorted().toList());
        }
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    private Optional<String> next() {
        String next = body.required("next");
        if (!next.isEmpty()) {
            draft.mentions.add(new PathDraft.Mention(next, body.line("next")));
        }
        return next.isEmpty() ? Optional.empty() : Optional.of(next);
    }

    private void only(String... keys) {
        Set<String> all = new HashSet<>(Set.of(keys));
        all.add("kind");
        body.only(all);
    }
}
