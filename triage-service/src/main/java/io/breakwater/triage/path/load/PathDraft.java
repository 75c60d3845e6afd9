package io.breakwater.triage.path.load;

import io.breakwater.triage.content.SourceFile;
import io.breakwater.triage.domain.path.PathNode;
import io.breakwater.triage.domain.path.PathText;
import io.breakwater.triage.domain.path.TriagePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A path as it was read, with the lines of what must still be checked. */
final class PathDraft {
    /** A node named in the file. */
    record Mention(String node, int line) {}

    final SourceFile file;
    final String id;
    /** Whether new walks begin on it: no version is in the file's name. */
    final boolean current;

    /** The nodes that could be read. */
    final Map<String, PathNode> nodes = new LinkedHashMap<>();
    /** The line of every node, read or not. */
    final Map<String, Integer> lines = new LinkedHashMap<>();

    final List<Mention> mentions = new ArrayList<>();
    final List<String> intents = new ArrayList<>();
    int version;
    String start = "";

    PathDraft(SourceFile file, String id, boolean current) {
        this.file = file;
        this.id = id;
        this.current = current;
    }

    int line(String node) {
        return lines.getOrDefault(node, 1);
    }

    TriagePath finished(Map<String, PathText> texts) {
        return new TriagePath(id, version, intents, start, nodes, texts);
    }
}
