package io.breakwater.stack.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.stack.launch.Deployable;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a service's own application.properties and the kit's defaults say, and which variables they read. */
final class ServiceSettings {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)(:([^}]*))?}");
    private static final Pattern INCOMING = Pattern.compile("mp\\.messaging\\.incoming\\.([^.]+)\\..*");

    private final Properties own;
    private final Properties all = new Properties();
    private final boolean hasDatabase;

    private ServiceSettings(Properties own, Properties kit, boolean hasDatabase) {
        this.own = own;
        this.hasDatabase = hasDatabase;
        all.putAll(kit);
        all.putAll(own);
    }

    static ServiceSettings of(Path root, Deployable service) throws IOException {
        Path own = root.resolve(service.folder()).resolve("src/main/resources/application.properties");
        Path kit = root.resolve("service-kit/src/main/resources/META-INF/microprofile-config.properties");
        return new ServiceSettings(read(own), read(kit), service.role().isPresent());
    }

    /** The property with the default in place of a variable. */
    String get(String name) {
        return VARIABLE.matcher(own.getProperty(name, "(not set)"))
                .replaceAll(v -> v.group(3) == null ? "" : v.group(3));
    }

    Set<String> incomingTopics() {
        return own.stringPropertyNames().stream()
                .map(INCOMING::matcher)
                .filter(Matcher::matches)
                .map(channel ->
                        own.getProperty("mp.messaging.incoming." + channel.group(1) + ".topic", channel.group(1)))
                .collect(Collectors.toSet());
    }

    /** Every variable that changes something. */
    Set<String> variables() {
        return variables(false);
    }

    /** Variables without a default, or with one that only holds on a developer's machine. */
    Set<String> variablesToSet() {
        return variables(true);
    }

    private Set<String> variables(boolean onlyToSet) {
        Set<String> names = new HashSet<>();
        for (Object value : all.values()) {
            Matcher variable = VARIABLE.matcher(value.toString());
            while (variable.find()) {
                String fallback = variable.group(3);
                boolean mustBeSet =
                        fallback == null || fallback.contains("127.0.0.1") || fallback.contains("localhost");
                boolean counts = hasDatabase || !variable.group(1).startsWith("DATABASE_");
                if (counts && (mustBeSet || !onlyToSet)) {
                    names.add(variable.group(1));
                }
            }
        }
        return names;
    }

    private static Properties read(Path file) throws IOException {
        assertThat(file)
                .as("the settings that docker-compose.yml and ./dev up are checked against")
                .exists();
        Properties properties = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
            properties.load(text);
        }
        return properties;
    }
}
