package io.breakwater.triage.domain.path;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All paths. New walks begin on the newest version of a path; a walk ends on the version that it began with.
 *
 * @param current the newest version of each
 * @param earlier what walks that began before still need
 * @param common by language
 * @param botIntents what the bot solves
 */
public record PathLibrary(
        List<TriagePath> current, List<TriagePath> earlier, Map<String, CommonText> common, Set<String> botIntents) {
    public PathLibrary {
        current = List.copyOf(current);
        earlier = List.copyOf(earlier);
        common = Map.copyOf(common);
        botIntents = Set.copyOf(botIntents);
    }

    /** The path that a new walk takes. */
    public Optional<TriagePath> newest(String id) {
        return current.stream().filter(path -> path.id().equals(id)).findFirst();
    }

    /** The path that a walk is on; empty when that version is gone. */
    public Optional<TriagePath> of(Walk walk) {
        return java.util.stream.Stream.concat(current.stream(), earlier.stream())
                .filter(path -> path.id().equals(walk.path()) && path.version() == walk.version())
                .findFirst();
    }

    /** What all paths say in this language, in English when it is none of ours. */
    public CommonText common(String language) {
        return requireNonNull(common.getOrDefault(language, common.get(TriagePath.FALLBACK)), TriagePath.FALLBACK);
    }

    /** What a node says; the texts of a question hold its answers. */
    public NodeText text(TriagePath path, PathNode node, String language) {
        CommonText shared = common(language);
        return switch (node.kind()) {
            case SOLVED -> shared.solved();
            case BOT -> new NodeText(shared.toBot(), List.of());
            case QUESTION, SAY, ARTICLE, SCREEN, PERSON ->
                requireNonNull(path.text(language).nodes().get(node.id()), node.id());
        };
    }

    /** Wishes that are better served elsewhere than on this path: by the bot, or by another path. */
    Set<String> intentsElsewhere(TriagePath path) {
        Set<String> elsewhere = new HashSet<>(botIntents);
        current.forEach(other -> elsewhere.addAll(other.intents()));
        path.intents().forEach(elsewhere::remove);
        return elsewhere;
    }

    /** How many versions of each path there are, for the log. */
    public Map<String, Integer> versions() {
        Map<String, Integer> versions = new LinkedHashMap<>();
        current.forEach(path -> versions.put(path.id(), 1));
        earlier.forEach(path -> versions.merge(path.id(), 1, Integer::sum));
        return versions;
    }
}
