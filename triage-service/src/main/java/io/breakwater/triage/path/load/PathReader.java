package io.breakwater.triage.path.load;

import io.breakwater.triage.content.Mistakes;
import io.breakwater.triage.content.SourceFile;
import io.breakwater.triage.content.YamlMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the structure of one path: {@code version}, {@code intents}, {@code start} and {@code nodes}. */
final class PathReader {
    static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,63}");
    private static final Pattern FILE = Pattern.compile("([a-z][a-z0-9_]{0,63})(?:\\.v([1-9][0-9]{0,5}))?");
    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,5}");

    private PathReader() {}

    static PathDraft read(SourceFile file, KnownThings known, Mistakes mistakes) {
        int before = mistakes.found().size();
        Matcher name = FILE.matcher(file.stem());
        boolean named = name.matches();
        if (!named) {
            mistakes.add(
                    file.name(),
                    1,
                    "the file's name must be lower_snake_case, for earlier versions with .v and the version:"
                            + " card_lost.yaml, card_lost.v1.yaml");
        }
        PathDraft draft = new PathDraft(file, named ? name.group(1) : file.stem(), !named || name.group(2) == null);
        YamlMap root = YamlMap.read(file, mistakes);
        root.only(Set.of("version", "intents", "start", "nodes"));
        readVersion(root, named ? name.group(2) : null, draft);
        readIntents(root, draft);
        draft.start = root.required("start");
        if (!draft.start.isEmpty()) {
            draft.mentions.add(new PathDraft.Mention(draft.start, root.line("start")));
        }
        root.map("nodes").ifPresent(nodes -> readNodes(nodes, known, draft));
        new PathCheck(draft, mistakes).run(mistakes.found().size() == before);
        return draft;
    }

    private static void readVersion(YamlMap root, @org.jspecify.annotations.Nullable String inName, PathDraft draft) {
        String version = root.required("version");
        if (version.isEmpty()) {
            return;
        }
        if (!VERSION.matcher(version).matches()) {
            root.mistake("version", "\"version\" must be a whole number from 1");
            return;
        }
        draft.version = Integer.parseInt(version);
        if (inName != null && !inName.equals(version)) {
            root.mistake(
                    "version",
                    "the file's name says version " + inName + ", here it is " + version + ": make them the same");
        }
    }

    private static void readIntents(YamlMap root, PathDraft draft) {
        draft.intents.addAll(root.texts("intents"));
        if (draft.intents.isEmpty()) {
            root.mistake("intents", "\"intents\" must name which messages may begin this path");
        }
        draft.intents.stream()
                .filter(intent -> !NAME.matcher(intent).matches())
                .forEach(intent -> root.mistake("intents", "\"" + intent + "\" is no intent: use lower_snake_case"));
    }

    private static void readNodes(YamlMap nodes, KnownThings known, PathDraft draft) {
        for (String id : nodes.keys()) {
            draft.lines.put(id, nodes.line(id));
            if (!NAME.matcher(id).matches()) {
                nodes.mistake(id, "a node cannot be called \"" + id + "\": use lower_snake_case");
                continue;
            }
            Optional<YamlMap> body = nodes.map(id);
            body.flatMap(it -> new NodeReader(id, it, known, draft).read())
                    .ifPresent(node -> draft.nodes.put(id, node));
        }
        if (nodes.keys().isEmpty()) {
            nodes.mistake("", "\"nodes\" is empty");
        }
    }
}
