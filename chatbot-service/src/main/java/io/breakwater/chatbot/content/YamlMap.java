package io.breakwater.chatbot.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A YAML mapping that remembers its lines. Scalars are taken as they are written: {@code yes} stays a word. */
public final class YamlMap {
    private final String file;
    private final int line;
    private final Mistakes mistakes;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    private YamlMap(String file, int line, @Nullable MappingNode node, Mistakes mistakes) {
        this.file = file;
        this.line = line;
        this.mistakes = mistakes;
        for (NodeTuple tuple : node == null ? List.<NodeTuple>of() : node.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                lines.put(key.getValue(), lineOf(key));
                if (nodes.put(key.getValue(), tuple.getValueNode()) != null) {
                    mistakes.add(new Place(file, lineOf(key)), "\"" + key.getValue() + "\" stands here a second time");
                }
            }
        }
    }

    /** Reads a file whose content is one mapping. A file that is none gives an empty mapping and a mistake. */
    public static YamlMap read(ContentFile file, Mistakes mistakes) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new java.io.StringReader(file.content()));
            if (root instanceof MappingNode map) {
                return new YamlMap(file.name(), 1, map, mistakes);
            }
            mistakes.add(new Place(file.name(), 1), "the file must be a mapping of names to values");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            mistakes.add(new Place(file.name(), line), "not YAML: " + e.getProblem());
        }
        return new YamlMap(file.name(), 1, null, mistakes);
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    public Place place() {
        return new Place(file, line);
    }

    /** Where a key stands, or the mapping when it lacks the key. */
    public Place place(String key) {
        return new Place(file, lines.getOrDefault(key, line));
    }

    public Set<String> keys() {
        return nodes.keySet();
    }

    public boolean has(String key) {
        return nodes.containsKey(key);
    }

    public void mistake(String key, String message) {
        mistakes.add(place(key), message);
    }

    /** Complains about every other key. */
    public void only(Set<String> known) {
        nodes.keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> mistake(key, "\"" + key + "\" is not known here; known are " + sorted(known)));
    }

    private static List<String> sorted(Set<String> words) {
        return words.stream().sorted().toList();
    }

    public Optional<String> text(String key) {
        Node node = nodes.get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue());
        }
        mistake(key, "\"" + key + "\" must be a text");
        return Optional.empty();
    }

    /** The text, or an empty one and a mistake. */
    public String required(String key) {
        Optional<String> text = text(key);
        if (text.isEmpty() && !nodes.containsKey(key)) {
            mistake(key, "\"" + key + "\" is missing");
        }
        return text.orElse("");
    }

    /** A list of texts; one text alone counts as a list of one. */
    public List<String> texts(String key) {
        Node node = nodes.get(key);
        if (!(node instanceof SequenceNode sequence)) {
            return text(key).map(List::of).orElse(List.of());
        }
        List<String> texts = new ArrayList<>();
        for (Node each : sequence.getValue()) {
            if (each instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                texts.add(scalar.getValue());
            } else {
                mistakes.add(new Place(file, lineOf(each)), "\"" + key + "\" must list texts");
            }
        }
        return texts;
    }

    /** The mapping at a key; empty with a mistake when there is something else. */
    public Optional<YamlMap> map(String key) {
        Node node = nodes.get(key);
        if (node instanceof MappingNode map) {
            return Optional.of(new YamlMap(file, lines.getOrDefault(key, line), map, mistakes));
        }
        mistake(key, node == null ? "\"" + key + "\" is missing" : "\"" + key + "\" must be a mapping");
        return Optional.empty();
    }

    /** The list of mappings at a key. */
    public List<YamlMap> maps(String key) {
        if (!(nodes.get(key) instanceof SequenceNode sequence)) {
            mistake(key, "\"" + key + "\" must be a list of mappings");
            return List.of();
        }
        List<YamlMap> maps = new ArrayList<>();
        for (Node each : sequence.getValue()) {
            if (each instanceof MappingNode map) {
                maps.add(new YamlMap(file, lineOf(each), map, mistakes));
            } else {
                mistakes.add(new Place(file, lineOf(each)), "\"" + key + "\" must list mappings");
            }
        }
        return maps;
    }
}
