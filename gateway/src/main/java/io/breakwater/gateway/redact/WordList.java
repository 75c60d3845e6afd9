package io.breakwater.gateway.redact;

import io.breakwater.gateway.domain.FoldedText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** One language's list of the 2,048 words of BIP-39. */
final class WordList {
    static final List<String> LANGUAGES = List.of(
            "english",
            "spanish",
            "french",
            "portuguese",
            "italian",
            "korean",
            "chinese-simplified",
            "chinese-traditional",
            "japanese",
            "czech");

    private static final int SIZE = 2048;
    private static final int BITS_OF_WORD = 11;
    private static final Set<Integer> LENGTHS = Set.of(12, 15, 18, 21, 24);

    private final Map<String, Integer> numbers = new HashMap<>();

    private WordList() {}

    static WordList of(String language) {
        String resource = "/redact/bip39-" + language + ".txt";
        WordList list = new WordList();
        int number = 0;
        try (InputStream in = WordList.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Resource " + resource + " is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String word = reader.readLine(); word != null; word = reader.readLine()) {
                list.numbers.putIfAbsent(FoldedText.fold(word), number++);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Resource " + resource + " cannot be read", e);
        }
        if (number != SIZE) {
            throw new IllegalStateException("Resource " + resource + " has " + number + " words instead of " + SIZE);
        }
        return list;
    }

    /** Folded. */
    Set<String> words() {
        return numbers.keySet();
    }

    /** Whether these words are a complete phrase: a known length, and the checksum is right. */
    boolean isPhrase(List<String> foldedWords) {
        return LENGTHS.contains(foldedWords.size())
                && foldedWords.stream().allMatch(numbers::containsKey)
                && isChecked(foldedWords);
    }

    private boolean isChecked(List<String> words) {
        int checksumBits = words.size() / 3;
        byte[] bytes = new byte[words.size() * BITS_OF_WORD / 8 + 1];
        for (int i = 0; i < words.size() * BITS_OF_WORD; i++) {
            int number = Objects.requireNonNull(numbers.get(words.get(i / BITS_OF_WORD)));
            int bit = number >> BITS_OF_WORD - 1 - i % BITS_OF_WORD & 1;
            bytes[i / 8] |= (byte) (bit << 7 - i % 8);
        }
        int entropyBytes = checksumBits * 4;
        byte[] entropy = Arrays.copyOf(bytes, entropyBytes);
        int expected = (Base58.sha256(entropy)[0] & 0xff) >> 8 - checksumBits;
        int given = (bytes[entropyBytes] & 0xff) >> 8 - checksumBits;
        return expected == given;
    }
}
