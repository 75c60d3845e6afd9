package io.breakwater.triage.intent;

import io.breakwater.triage.domain.InquiryText;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the intent model sees of a message: its words, and the concepts behind them. Training and reading share this
 * class, so they can never differ. Any thread may ask.
 */
public final class IntentFeatures {
    /**
     * A concept counts as much as this many words: it was given to the model by people, the weight of a single word
     * rests on a handful of examples.
     */
    private static final int CONCEPT_WEIGHT = 3;

    private static final int LONGEST_CHARACTER_RUN = 2;

    private final Concepts concepts;

    public IntentFeatures(Concepts concepts) {
        this.concepts = concepts;
    }

    /** Never empty, without duplicates, always in the same order. */
    public String[] of(InquiryText text, String language) {
        Set<String> features = new LinkedHashSet<>();
        features.add("length=" + lengthClass(text));
        for (String word : text.words()) {
            features.add("word=" + InquiryText.withoutAccents(word));
        }
        if (text.isEastAsian()) {
            characters(text.compact(), features);
        }
        for (String concept : concepts.in(text, language)) {
            for (int i = 1; i <= CONCEPT_WEIGHT; i++) {
                features.add("concept" + i + "=" + concept);
            }
        }
        return features.toArray(String[]::new);
    }

    private static void characters(String compact, Set<String> features) {
        int[] points = compact.codePoints().toArray();
        for (int length = 1; length <= LONGEST_CHARACTER_RUN; length++) {
            for (int at = 0; at + length <= points.length; at++) {
                features.add("run=" + new String(points, at, length));
            }
        }
    }

    private static String lengthClass(InquiryText text) {
        long units = text.words().size() + text.count(UnicodeScript.HAN) / 2 + text.count(UnicodeScript.HANGUL) / 4;
        List<Integer> borders = new ArrayList<>(List.of(1, 3, 6, 12, 25));
        return borders.stream()
                .filter(border -> units <= border)
                .findFirst()
                .map(String::valueOf)
                .orElse("more");
    }
}
