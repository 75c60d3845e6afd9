package io.breakwater.triage.path.load;

import io.breakwater.triage.content.Mistakes;
import io.breakwater.triage.content.SourceFile;
import io.breakwater.triage.content.YamlMap;
import io.breakwater.triage.domain.path.CommonText;
import io.breakwater.triage.domain.path.NodeText;
import io.breakwater.triage.domain.path.Walking;
import io.breakwater.triage.language.Languages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what all paths say: one file a language. */
final class CommonReader {
    private CommonReader() {}

    static Map<String, CommonText> read(List<SourceFile> files, Mistakes mistakes) {
        Map<String, CommonText> texts = new LinkedHashMap<>();
        for (SourceFile file : files) {
            texts.put(file.stem(), read(YamlMap.read(file, mistakes)));
        }
        Languages.ALL.stream()
                .filter(language -> !texts.containsKey(language))
                .forEach(language -> mistakes.add(
                        "path-common/" + language + ".yaml", 1, "the file is missing: write what all paths say"));
        return texts;
    }

    private static CommonText read(YamlMap root) {
        root.only(Set.of("solved", "moves", "again", "glad", "to_person", "not_understood", "to_bot"));
        NodeText solved = root.map("solved")
                .map(body -> new NodeText(
                        body.required("text"),
                        body.map("answers")
                                .map(answers ->
                                        new AnswerReader("solved", answers).read(List.of(Walking.YES, Walking.NO)))
                                .orElse(List.of())))
                .orElseGet(() -> new NodeText("", List.of()));
        return new CommonText(
                solved,
                root.map("moves")
                        .map(moves -> new AnswerReader("moves", moves)
                                .read(List.of(Walking.BACK, Walking.RESTART, Walking.PERSON)))
                        .orElse(List.of()),
                root.required("again"),
                root.required("glad"),
                root.required("to_person"),
                root.required("not_understood"),
                root.required("to_bot"));
    }
}
