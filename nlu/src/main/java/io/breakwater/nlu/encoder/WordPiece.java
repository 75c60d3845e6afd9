package io.breakwater.nlu.encoder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tokenizer of BERT models (Devlin et al. 2018): takes words apart into the longest pieces of its vocabulary. Gives
 * the numbers that the tokenizer.json says it should; only reads everything in lower case, also for a model that knows
 * capitals, because customers write "usdt" and "USDT". Any thread may ask.
 */
public final class WordPiece {
    private static final int LONGEST_WORD = 100;
    private static final String CONTINUES = "##";

    private final Map<String, Integer> first = new HashMap<>();
    private final Map<String, Integer> continued = new HashMap<>();
    private final long opening;
    private final long closing;
    private final long unknown;

    /** @param vocabulary number by piece; pieces that go on with a word begin with "##" */
    WordPiece(Map<String, Integer> vocabulary) {
        vocabulary.forEach((piece, number) -> {
            if (piece.startsWith(CONTINUES) && piece.length() > CONTINUES.length()) {
                continued.put(piece.substring(CONTINUES.length()), number);
            } else {
                first.put(piece, number);
            }
        });
        opening = special("[CLS]");
        closing = special("[SEP]");
        unknown = special("[UNK]");
    }

    private long special(String piece) {
        Integer number = first.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("The vocabulary has no " + piece);
        }
        return number;
    }

    /**
     * Reads a {@code tokenizer.json}.
     *
     * @throws IOException when it is not one of a BERT model
     */
    static WordPiece read(InputStream json) throws IOException {
        JsonNode root = new ObjectMapper().readTree(json);
        boolean ours = root.at("/normalizer/type").asText().equals("BertNormalizer")
                && root.at("/model/vocab").isObject();
        if (!ours) {
            throw new IOException("tokenizer.json is not of a BERT model");
        }
        Map<String, Integer> vocabulary = new HashMap<>();
        root.at("/model/vocab")
                .properties()
                .forEach(
                        piece -> vocabulary.put(piece.getKey(), piece.getValue().asInt()));
        return new WordPiece(vocabulary);
    }

    /** The numbers of the text's pieces between an opening and a closing one; at most so many, the rest is left out. */
    long[] numbers(String text, int most) {
        List<Long> numbers = new ArrayList<>();
        numbers.add(opening);
        BertWords words = new BertWords(text);
        for (String word = words.next(); word != null && numbers.size() < most; word = words.next()) {
            add(word, numbers);
        }
        int kept = Math.min(numbers.size(), most - 1);
        long[] result = new long[kept + 1];
        for (int i = 0; i < kept; i++) {
            result[i] = numbers.get(i);
        }
        result[kept] = closing;
        return result;
    }

    private void add(String word, List<Long> numbers) {
        int before = numbers.size();
        boolean known = word.codePointCount(0, word.length()) <= LONGEST_WORD;
        for (int from = 0; known && from < word.length(); ) {
            Map<String, Integer> pieces = from == 0 ? first : continued;
            int to = word.length();
            Integer number = pieces.get(word.substring(from, to));
            while (number == null && to > from + 1) {
                number = pieces.get(word.substring(from, --to));
            }
            known = number != null;
            if (number != null) {
                numbers.add(number.longValue());
                from = to;
            }
        }
        if (!known) {
            numbers.subList(before, numbers.size()).clear();
            numbers.add(unknown);
        }
    }
}
