package io.breakwater.triage.domain.path;

import io.breakwater.events.Dossier;
import io.breakwater.events.Slot;
import io.breakwater.events.VerificationLevel;
import io.breakwater.triage.domain.Signal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes down for an agent what a customer has told a path, in English, the customer's own words as they are. */
public final class PathDossier {
    private static final String AGENTS = "en";

    private final PathLibrary library;
    private final Walk walk;
    private final List<String> steps = new ArrayList<>();
    private final Set<String> articles = new LinkedHashSet<>();
    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final List<String> unclear = new ArrayList<>();
    private @Nullable String lastText;

    private PathDossier(PathLibrary library, Walk walk) {
        this.library = library;
        this.walk = walk;
    }

    /** The dossier of a walk that ended with a person. */
    public static Dossier of(PathLibrary library, Walk walk, VerificationLevel level) {
        return new PathDossier(library, walk).write(level);
    }

    private Dossier write(VerificationLevel level) {
        library.of(walk).ifPresent(this::retell);
        return new Dossier(
                summary(),
                lastText,
                List.of(),
                List.copyOf(slots.values()),
                steps,
                List.copyOf(articles),
                List.of(),
                walk.language(),
                mood(),
                level,
                unclear);
    }

    private void retell(TriagePath path) {
        shown(path, path.start());
        for (Said said : walk.said()) {
            path.find(said.node()).ifPresent(node -> answered(path, node, said));
        }
    }

    private void answered(TriagePath path, PathNode node, Said said) {
        NodeText question = library.text(path, node, AGENTS);
        String words = said.text() == null ? "" : " (\"" + said.text() + "\")";
        lastText =
                said.text() == null ? library.text(path, node, walk.language()).label(said.answer()) : said.text();
        if (said.answer().isEmpty()) {
            steps.add("Asked \"" + question.text() + "\", not answered" + words);
            if (said.text() != null) {
                unclear.add(said.text());
            }
            return;
        }
        steps.add("Asked \"" + question.text() + "\", answered \"" + question.label(said.answer()) + "\"" + words);
        slots.put(node.id(), new Slot(node.id(), question.label(said.answer()), "said", false));
        node.branches().stream()
                .filter(branch -> branch.answer().equals(said.answer()))
                .forEach(branch -> shown(path, branch.next()));
    }

    private void shown(TriagePath path, String from) {
        for (PathNode node : path.way(from)) {
            if (node.kind() == NodeKind.ARTICLE) {
                articles.add(String.valueOf(node.target()));
                steps.add("Showed the article " + node.target());
            } else if (node.kind() == NodeKind.SCREEN) {
                steps.add("Offered the screen " + node.target());
            }
        }
    }

    private String summary() {
        String title = library.of(walk)
                .map(path -> "\"" + path.text(AGENTS).title() + "\"")
                .orElse("");
        return "The customer went through the self-service path " + title + " (" + walk.path() + ", version "
                + walk.version() + "). " + why();
    }

    private String why() {
        PersonNeeded person = walk.ending() == null ? null : walk.ending().person();
        if (person == null) {
            return "It is not over.";
        }
        if (person.signal() != null) {
            return "Their words are a sign of " + person.signal().label() + ".";
        }
        return switch (person.reason().value()) {
            case "customer_wish" -> "They asked for a person.";
            case "not_understood" -> "Their answers to the last question were not understood.";
            default ->
                "It ends with a person at \"" + walk.place().node().replace('_', ' ') + "\", "
                        + person.reason().value().replace('_', ' ') + ".";
        };
    }

    private @Nullable String mood() {
        PersonNeeded person = walk.ending() == null ? null : walk.ending().person();
        Signal signal = person == null ? null : person.signal();
        return signal == Signal.SELF_HARM || signal == Signal.DISTRESS ? "distressed" : null;
    }
}
