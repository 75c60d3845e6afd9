package io.breakwater.gateway.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Words by purpose, read from a resource with lines {@code purpose language: phrase, phrase*, …}. A trailing {@code *}
 * lets the last word go on. Comments begin with {@code #}. A faulty line is refused with file and number.
 */
public final class Vocabulary {
    private final Map<String, Set<String>> phrases = new HashMap<>();

    private Vocabulary() {}

    public static Vocabulary read(String resource) {
        Vocabulary vocabulary = new Vocabulary();
        try (InputStream in = Vocabulary.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Resource " + resource + " is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                vocabulary.add(line.strip(), resource + ":" + ++number);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Resource " + resource + " cannot be read", e);
        }
        return vocabulary;
    }

    private void add(String line, String place) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        int colon = line.indexOf(':');
        String[] head = line.substring(0, Math.max(colon, 0)).split(" ");
        if (head.length != 2) {
            throw new IllegalStateException(place + ": expected \"purpose language: phrase, phrase\"");
        }
        for (String phrase : line.substring(colon + 1).split(",")) {
            String folded = FoldedText.fold(phrase.strip()).replace('-', ' ');
            if (folded.isEmpty() || folded.equals("*")) {
                throw new IllegalStateException(place + ": a phrase is empty");
            }
            phrases.computeIfAbsent(head[0], purpose -> new LinkedHashSet<>()).add(folded);
        }
    }

    /** The folded words of this purpose, in all languages. */
    public Set<String> words(String purpose) {
        Set<String> found = phrases.get(purpose);
        if (found == null) {
            throw new IllegalArgumentException("No words for " + purpose);
        }
        return new HashSet<>(found);
    }

    /** Everything but the purposes named, ready to be looked for in a text. */
    public PhraseBook bookWithout(Set<String> purposes) {
        PhraseBook book = new PhraseBook();
        phrases.forEach((purpose, words) -> {
            if (!purposes.contains(purpose)) {
                words.forEach(word -> book.add(word, purpose));
            }
        });
        return book;
    }
}
