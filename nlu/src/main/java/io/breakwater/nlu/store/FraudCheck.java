package io.breakwater.nlu.store;

import io.breakwater.nlu.data.LabelledText;
import io.breakwater.nlu.model.Classifier;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What no model may become worse at. A text counts as found when it is read as any intent that occurs in the set: one kind
 * of fraud taken for another still reaches the right people.
 */
final class FraudCheck {
    private final List<LabelledText> texts;
    private final Set<String> intents;

    FraudCheck(List<LabelledText> texts) {
        this.texts = List.copyOf(texts);
        intents = texts.stream().map(LabelledText::intent).collect(Collectors.toUnmodifiableSet());
    }

    /** @throws PublishingRefused when the candidate finds fewer of the texts than the current model */
    void compare(Classifier candidate, Classifier current) throws PublishingRefused {
        long byCurrent = found(current);
        long byCandidate = found(candidate);
        if (byCandidate < byCurrent) {
            throw new PublishingRefused(String.format(
                    Locale.ROOT,
                    "Model %s is not published: it finds %d of %d fraud texts, the current model %s finds %d."
                            + " Add training texts for %s and train again.",
                    candidate.version(),
                    byCandidate,
                    texts.size(),
                    current.version(),
                    byCurrent,
                    lost(candidate, current)));
        }
    }

    private long found(Classifier classifier) {
        return texts.stream().filter(text -> isFound(text, classifier)).count();
    }

    private String lost(Classifier candidate, Classifier current) {
        return texts.stream()
                .filter(text -> isFound(text, current) && !isFound(text, candidate))
                .map(LabelledText::intent)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private boolean isFound(LabelledText text, Classifier classifier) {
        return intents.contains(
                classifier.read(text.text(), text.language()).best().intent());
    }
}
