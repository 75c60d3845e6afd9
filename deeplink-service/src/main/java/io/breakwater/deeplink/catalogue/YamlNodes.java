package io.breakwater.deeplink.catalogue;

import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads a YAML file node by node, so that every complaint can name its line. */
final class YamlNodes {
    private final String file;

    YamlNodes(String file) {
        this.file = file;
    }

    Node root(Reader reader) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(reader);
            if (root == null) {
                throw new IllegalStateException(file + ":1: the file is empty");
            }
            return root;
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new IllegalStateException(file + ":" + line + ": " + e.getProblem(), e);
        }
    }

    /** The fields of a mapping: all of {@code required}, any of {@code optional}, no others and none twice. */
    Map<String, Node> fields(@Nullable Node node, Set<String> required, Set<String> optional) {
        if (!(node instanceof MappingNode mapping)) {
            throw fault(node, "expected fields " + new TreeSet<>(required));
        }
        Map<String, Node> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String name = tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
            if (!required.contains(name) && !optional.contains(name)) {
                throw fault(tuple.getKeyNode(), name + " is not a field here");
            }
            if (fields.put(name, tuple.getValueNode()) != null) {
                throw fault(tuple.getKeyNode(), name + " is there twice");
            }
        }
        for (String name : new TreeSet<>(required)) {
            if (!fields.containsKey(name)) {
                throw fault(node, name + " is missing");
            }
        }
        return fields;
    }

    List<Node> items(@Nullable Node node) {
        if (node instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
            return sequence.getValue();
        }
        throw fault(node, "expected a list");
    }

    String text(@Nullable Node node, Pattern form, String expected) {
        if (node instanceof ScalarNode scalar && form.matcher(scalar.getValue()).matches()) {
            return scalar.getValue();
        }
        throw fault(node, "expected " + expected);
    }

    IllegalStateException fault(@Nullable Node node, String complaint) {
        int line = node == null ? 1 : node.getStartMark().getLine() + 1;
        return new IllegalStateException(file + ":" + line + ": " + complaint);
    }
}
