package io.breakwater.triage.urgency;

import io.breakwater.nlu.model.Classifier;
import io.breakwater.nlu.model.Effort;
import io.breakwater.nlu.model.Reading.RankedIntent;
import io.breakwater.triage.domain.InquiryText;
import io.breakwater.triage.domain.ModelSignals;
import io.breakwater.triage.domain.Signal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The second detector beside the rules: a model of n-grams that was trained on messages with each signal, and on messages
 * with the same words and none. Any thread may ask.
 */
public final class UrgencyModel {
    /** What training calls messages without a signal. */
    public static final String NONE = "none";

    private static final Set<Signal> THEFT =
            EnumSet.of(Signal.FRAUD, Signal.ACCOUNT_TAKEOVER, Signal.PHISHING, Signal.COERCION);
    private static final int MOST_SENTENCES = 8;
    private static final int SHORTEST_SENTENCE = 3;

    private final Classifier model;
    private final ModelSignals signals;

    public UrgencyModel(Classifier model, ModelSignals signals) {
        this.model = model;
        this.signals = signals;
        model.intents().stream().filter(name -> !name.equals(NONE)).forEach(Signal::of);
    }

    /**
     * A signal counts in the whole message, and in each of its sentences: a cry for help may stand between two others.
     *
     * @param isBusiness whether the message is plainly about ordinary business
     */
    public UrgencyReading in(InquiryText text, String language, boolean isBusiness) {
        List<InquiryText> sentences = text.sentences();
        List<Map<Signal, Double>> alone = sentences.size() < 2
                ? List.of()
                : sentences.stream()
                        .filter(sentence -> sentence.words().size() >= SHORTEST_SENTENCE || sentence.isEastAsian())
                        .limit(MOST_SENTENCES)
                        .map(sentence -> readings(sentence, language))
                        .toList();
        Map<Signal, Double> whole = readings(text, language);
        double theft = whole.entrySet().stream()
                .filter(reading -> THEFT.contains(reading.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        return new UrgencyReading(signals.in(whole, alone, isBusiness), Math.min(1, theft));
    }

    private Map<Signal, Double> readings(InquiryText text, String language) {
        Map<Signal, Double> readings = new EnumMap<>(Signal.class);
        for (RankedIntent ranked :
                model.read(text.normalised(), language, Effort.QUICK).ranked()) {
            if (!ranked.intent().equals(NONE)) {
                readings.put(Signal.of(ranked.intent()), Math.min(1, ranked.probability()));
            }
        }
        return readings;
    }

    public String version() {
        return model.version();
    }
}
