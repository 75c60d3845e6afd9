package io.breakwater.nlu.train;

import io.breakwater.nlu.data.LabelledText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Texts to train on and texts to choose settings by.
 *
 * @param training nine of ten texts of every intent
 * @param validation the tenth ones; intents with fewer than ten texts give one from five texts on
 * @param outside texts that are about none of the intents; often there are none
 */
record Cut(List<LabelledText> training, List<LabelledText> validation, List<String> outside) {
    private static final int EVERY = 10;
    private static final int PLACE = 4;

    /** Fixed: the same texts in the same order are always cut the same way. */
    static Cut of(List<LabelledText> texts, List<String> outside) {
        List<LabelledText> training = new ArrayList<>();
        List<LabelledText> validation = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (LabelledText text : texts) {
            int place = seen.merge(text.intent(), 1, Integer::sum) - 1;
            (place % EVERY == PLACE ? validation : training).add(text);
        }
        return new Cut(training, validation, List.copyOf(outside));
    }

    /** The validation texts, then those outside. */
    List<String> probes() {
        return Stream.concat(validation.stream().map(LabelledText::text), outside.stream())
                .toList();
    }
}
