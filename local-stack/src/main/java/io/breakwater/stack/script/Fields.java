package io.breakwater.stack.script;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A YAML mapping that knows its lines. Scalars are taken as they are written. What is wrong goes into {@code mistakes}. */
final class Fields {
    private final Place place;
    private final List<String> mistakes;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Place> places = new HashMap<>();

    private Fields(Place place, List<String> mistakes) {
        this.place = place;
        this.mistakes = mistakes;
    }

    /** The mappings of a file that is a list of them. */
    static List<Fields> ofFile(String file, String content, List<String> mistakes) {
        try {
            @Nullable Node root = new Yaml(new LoaderOptions()).compose(new StringReader(content));
            if (root instanceof SequenceNode list) {
                return listed(list, file, mistakes);
            }
            mistakes.add(new Place(file, 1) + ": the file must be a list, each script behind \"- \"");
            return List.of();
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            mistakes.add(new Place(file, line) + ": not YAML: " + e.getProblem());
            return List.of();
        }
    }

    private static List<Fields> listed(SequenceNode list, String file, List<String> mistakes) {
        return list.getValue().stream()
                .flatMap(each -> of(each, file, mistakes).stream())
                .toList();
    }

    private static Optional<Fields> of(Node node, String file, List<String> mistakes) {
        Fields fields = new Fields(at(file, node), mistakes);
        if (!(node instanceof MappingNode map)) {
            mistakes.add(fields.place + ": here must be names with values");
            return Optional.empty();
        }
        for (NodeTuple tuple : map.getValue()) {
            String name = tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
            fields.places.put(name, at(file, tuple.getKeyNode()));
            if (fields.values.put(name, tuple.getValueNode()) != null) {
                fields.mistake(name, "\"" + name + "\" stands here a second time");
            }
        }
        return Optional.of(fields);
    }

    private static Place at(String file, Node node) {
        return new Place(file, node.getStartMark().getLine() + 1);
    }

    Place place() {
        return place;
    }

    /** Tells a mistake at a field, or at the whole mapping when it has no such field. */
    void mistake(String name, String message) {
        mistakes.add(places.getOrDefault(name, place) + ": " + message);
    }

    /** Complains about every other field. */
    void only(Set<String> known) {
        values.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(
                        name -> mistake(name, "\"" + name + "\" is not known here; known are " + new TreeSet<>(known)));
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Optional<String> text(String name) {
        Node node = values.get(name);
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue());
        }
        if (node != null) {
            mistake(name, "\"" + name + "\" must be a text");
        }
        return Optional.empty();
    }

    /** The text, or an empty one and a mistake. */
    String required(String name) {
        if (!has(name)) {
            mistake(name, "\"" + name + "\" is missing");
        }
        return text(name).orElse("");
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        if (values.get(name) instanceof SequenceNode sequence) {
            for (Node each : sequence.getValue()) {
                if (each instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                    texts.add(scalar.getValue());
                } else {
                    mistake(name, "\"" + name + "\" must list texts");
                }
            }
        } else if (has(name)) {
            mistake(name, "\"" + name + "\" must be a list of texts");
        }
        return texts;
    }

    /** Whether the field is there; its one value is {@code true}. */
    boolean flag(String name) {
        if (has(name) && !text(name).filter("true"::equals).isPresent()) {
            mistake(name, "\"" + name + "\" can only be true; leave it out otherwise");
        }
        return has(name);
    }

    Optional<Fields> map(String name) {
        Node node = values.get(name);
        return node == null ? Optional.empty() : of(node, place.file(), mistakes);
    }

    List<Fields> list(String name) {
        if (values.get(name) instanceof SequenceNode list && !list.getValue().isEmpty()) {
            return listed(list, place.file(), mistakes);
        }
        mistake(name, "\"" + name + "\" must be a list, each entry behind \"- \"");
        return List.of();
    }
}
