package io.breakwater.triage.path.load;

import io.breakwater.triage.content.Mistakes;
import io.breakwater.triage.content.SourceFile;
import io.breakwater.triage.content.YamlMap;
import io.breakwater.triage.domain.path.NodeText;
import io.breakwater.triage.domain.path.PathNode;
import io.breakwater.triage.domain.path.PathText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the texts of one path in one language, and compares them with the path. */
final class TextReader {
    private final PathDraft draft;
    private final Mistakes mistakes;

    TextReader(PathDraft draft, Mistakes mistakes) {
        this.draft = draft;
        this.mistakes = mistakes;
    }

    PathText read(SourceFile file) {
        YamlMap root = YamlMap.read(file, mistakes);
        root.only(Set.of("title", "nodes"));
        String title = root.required("title");
        Map<String, NodeText> texts = new LinkedHashMap<>();
        root.map("nodes").ifPresent(nodes -> {
            superfluous(nodes);
            draft.nodes.values().stream()
                    .filter(node -> node.kind().hasOwnText())
                    .forEach(node -> texts.put(node.id(), text(node, nodes)));
        });
        return new PathText(title, texts);
    }

    private void superfluous(YamlMap nodes) {
        for (String id : nodes.keys()) {
            PathNode node = draft.nodes.get(id);
            if (!draft.lines.containsKey(id)) {
                nodes.mistake(id, "there is no node \"" + id + "\" in " + draft.file.name() + ": take this text out");
            } else if (node != null && !node.kind().hasOwnText()) {
                nodes.mistake(
                        id, "\"" + id + "\" is a " + node.kind().word() + " and needs no text of its own: take it out");
            }
        }
    }

    private NodeText text(PathNode node, YamlMap nodes) {
        if (!nodes.has(node.id())) {
            nodes.mistake(node.id(), "the text of \"" + node.id() + "\" is missing: write it");
            return new NodeText("", List.of());
        }
        return nodes.map(node.id()).map(body -> written(node, body)).orElseGet(() -> new NodeText("", List.of()));
    }

    private static NodeText written(PathNode node, YamlMap body) {
        if (node.branches().isEmpty()) {
            body.only(Set.of("text"));
            return new NodeText(body.required("text"), List.of());
        }
        body.only(Set.of("text", "answers"));
        List<String> ids = node.branches().stream().map(PathNode.Branch::answer).toList();
        return new NodeText(
                body.required("text"),
                body.map("answers")
                        .map(answers -> new AnswerReader(node.id(), answers).read(ids))
                        .orElse(List.of()));
    }
}
