package io.breakwater.nlu.train;

import io.breakwater.nlu.data.LabelledText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The intents of a language.
 *
 * @param counts how many texts each has, in alphabetical order
 */
record Labels(TreeMap<String, Integer> counts) {
    static Labels of(List<LabelledText> texts) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        texts.forEach(text -> counts.merge(text.intent(), 1, Integer::sum));
        return new Labels(counts);
    }

    List<String> intents() {
        return List.copyOf(counts.keySet());
    }

    int fewestTexts() {
        return counts.values().stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    /** The place of each text's intent in {@link #intents}. */
    int[] places(List<LabelledText> texts) {
        Map<String, Integer> places = new HashMap<>();
        intents().forEach(intent -> places.put(intent, places.size()));
        return texts.stream().mapToInt(text -> places.get(text.intent())).toArray();
    }
}
