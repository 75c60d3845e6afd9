package io.breakwater.stack.deploy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** docker-compose.yml as its readers see it: anchors and merges resolved. */
final class ComposeFile {
    private final Map<String, Object> services;

    private ComposeFile(Map<String, Object> services) {
        this.services = services;
    }

    static ComposeFile read(Path file) throws IOException {
        try (Reader text = Files.newBufferedReader(file)) {
            Map<String, Object> root = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return new ComposeFile(map(root, "services"));
        }
    }

    Set<String> names() {
        return services.keySet();
    }

    String image(String service) {
        return String.valueOf(service(service).get("image"));
    }

    Map<String, String> environment(String service) {
        Map<String, String> environment = new TreeMap<>();
        map(service(service), "environment").forEach((name, value) -> environment.put(name, String.valueOf(value)));
        return environment;
    }

    Map<String, Object> build(String service) {
        return map(service(service), "build");
    }

    /** As written: {@code 127.0.0.1:8080:8080}. */
    List<String> ports(String service) {
        return strings(service(service), "ports");
    }

    List<String> healthCommand(String service) {
        return strings(map(service(service), "healthcheck"), "test");
    }

    Map<String, Object> dependsOn(String service) {
        return map(service(service), "depends_on");
    }

    private Map<String, Object> service(String name) {
        return map(services, name);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Map<String, Object> parent, String name) {
        if (parent.get(name) instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new AssertionError("docker-compose.yml has no '" + name + "' in " + parent.keySet());
    }

    private static List<String> strings(Map<String, Object> parent, String name) {
        if (parent.get(name) instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        throw new AssertionError("docker-compose.yml has no list '" + name + "' in " + parent.keySet());
    }
}
