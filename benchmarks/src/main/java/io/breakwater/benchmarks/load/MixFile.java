package io.breakwater.benchmarks.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads a mix of messages. A line {@code = kind weight} begins a kind; each line under it is a wording: language, tab,
 * text and, for the beginning of a dialogue, tab and what the customer says next. A mistake is told with its line.
 */
final class MixFile {
    private static final String STANDARD = "/message-mix.tsv";

    private final String name;
    private final List<MessageMix.Kind> kinds = new ArrayList<>();

    private MixFile(String name) {
        this.name = name;
    }

    static List<MessageMix.Kind> standard() {
        try (InputStream file = Objects.requireNonNull(MixFile.class.getResourceAsStream(STANDARD), STANDARD)) {
            return read(STANDARD, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(STANDARD + " cannot be read", e);
        }
    }

    static List<MessageMix.Kind> read(String name, String content) {
        MixFile file = new MixFile(name);
        int number = 0;
        for (String line : content.split("\n")) {
            number++;
            if (line.startsWith("=")) {
                file.kind(number, line.substring(1).trim().split(" +"));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                file.wording(number, line.split("\t"));
            }
        }
        file.check();
        return file.kinds;
    }

    private void kind(int line, String[] words) {
        if (words.length != 2 || !words[1].matches("[1-9][0-9]{0,3}")) {
            throw mistake(line, "want '= kind weight'");
        }
        kinds.add(new MessageMix.Kind(words[0], Integer.parseInt(words[1]), new LinkedHashMap<>()));
    }

    private void wording(int line, String[] parts) {
        if (kinds.isEmpty() || parts.length < 2 || parts.length > 3 || !parts[0].matches("[a-z]{2}")) {
            throw mistake(line, "want 'language<tab>text' under a kind, with '<tab>next text' or without");
        }
        MessageMix.Kind kind = kinds.get(kinds.size() - 1);
        @Nullable Utterance then = parts.length == 3 ? new Utterance(kind.name(), parts[2], null) : null;
        Map<String, List<Utterance>> wordings = kind.wordings();
        wordings.computeIfAbsent(parts[0], language -> new ArrayList<>())
                .add(new Utterance(kind.name(), parts[1], then));
    }

    private void check() {
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException(name + " holds no kind of message");
        }
        for (MessageMix.Kind kind : kinds) {
            if (!kind.wordings().containsKey("en")) {
                throw new IllegalArgumentException(name + ": " + kind.name() + " has no English wording");
            }
        }
    }

    private IllegalArgumentException mistake(int line, String want) {
        return new IllegalArgumentException(name + ":" + line + ": " + want);
    }
}
