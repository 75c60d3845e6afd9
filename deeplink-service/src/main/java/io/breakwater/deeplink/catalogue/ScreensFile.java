package io.breakwater.deeplink.catalogue;

import io.breakwater.deeplink.domain.Screen;
import io.breakwater.deeplink.domain.VerificationRank;
import io.breakwater.events.VerificationLevel;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Node;

/** Reads and checks a file of screens. Every complaint names the file and the line. */
final class ScreensFile {
    static final Set<String> LANGUAGES = Set.of("en", "es", "fr", "pt", "de", "it", "tr", "vi", "ko", "zh");

    private static final String DEFAULT = "/catalogue/screens.yml";
    private static final Pattern ID = Pattern.compile("[a-z0-9_]+(\\.[a-z0-9_]+)+");
    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9_-]+)+");
    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");
    private static final int LONGEST_ID = 64;

    private ScreensFile() {}

    static List<Screen> readDefault() {
        try (InputStream in = ScreensFile.class.getResourceAsStream(DEFAULT)) {
            if (in == null) {
                throw new IllegalStateException("Resource " + DEFAULT + " is missing");
            }
            return parse(new InputStreamReader(in, StandardCharsets.UTF_8), DEFAULT);
        } catch (IOException e) {
            throw new UncheckedIOException("Resource " + DEFAULT + " cannot be read", e);
        }
    }

    static List<Screen> read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            return parse(reader, file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("Screens cannot be read from " + file, e);
        }
    }

    /** @param name what complaints call the file */
    static List<Screen> parse(Reader reader, String name) {
        YamlNodes yaml = new YamlNodes(name);
        Map<String, Node> root = yaml.fields(yaml.root(reader), Set.of("screens"), Set.of());
        List<Screen> screens = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Node item : yaml.items(root.get("screens"))) {
            Screen screen = screen(item, yaml);
            if (!ids.add(screen.id())) {
                throw yaml.fault(item, "screen " + screen.id() + " is there twice");
            }
            screens.add(screen);
        }
        return screens;
    }

    private static Screen screen(Node item, YamlNodes yaml) {
        Map<String, Node> fields =
                yaml.fields(item, Set.of("id", "path", "min_app_version", "verification", "title"), Set.of());
        String id = yaml.text(fields.get("id"), ID, "an id such as card.freeze");
        if (id.length() > LONGEST_ID) {
            throw yaml.fault(fields.get("id"), "an id has up to " + LONGEST_ID + " characters");
        }
        VerificationLevel verification =
                new VerificationLevel(yaml.text(fields.get("verification"), Pattern.compile("[a-z]+"), "a level"));
        if (!VerificationRank.knows(verification)) {
            throw yaml.fault(fields.get("verification"), "verification is none, basic or verified");
        }
        return new Screen(
                id,
                yaml.text(fields.get("path"), PATH, "a path such as /cards/freeze"),
                yaml.text(fields.get("min_app_version"), VERSION, "a version such as 4.12.0"),
                verification,
                titles(Objects.requireNonNull(fields.get("title")), yaml));
    }

    private static Map<String, String> titles(Node node, YamlNodes yaml) {
        Map<String, String> titles = new LinkedHashMap<>();
        yaml.fields(node, LANGUAGES, Set.of())
                .forEach((language, title) -> titles.put(language, yaml.text(title, Pattern.compile(".+"), "a title")));
        return titles;
    }
}
