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
import java.util.regex.Pattern;

/**
 * The second detector beside the rules: a model of n-grams that was trained on messages with each signal, and on messages
 * with the same words and none. Any thread may ask.
 */
public final class UrgencyModel {
    /** What training calls messages without a signal. */
    public static final String NONE = "none";

    private static final Set<Signal> THEFT =
            EnumSet.of(Signal.FRAUD, Signal.ACCOUNT_TAKEOVER, Signal.PHISHING, Signal.COERCION);
    /** What one or two words, such as "my money", are easily taken for. */
    private static final Set<Signal> MOODS = EnumSet.of(Signal.DISTRESS, Signal.ANGER);

    private static final Pattern NUMBERS = Pattern.compile("\\d+");
    private static final int FEWEST_WORDS_OF_THEFT = 4;
    private static final int FEWEST_WORDS_OF_MOOD = 3;
    private static final int FEW_WORDS = 5;
    private static final double FROM_IN_FEW_WORDS = 0.55;
    private static final double FROM_WITHOUT_NUMBERS = 0.2;
    private static final int MOST_SENTENCES = 8;
    private static final int SHORTEST_SENTENCE = 3;

    /** Below this nobody would be asked, so it needs no second look. */
    private static final double FAINT = 0.05;

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
        Map<Signal, Double> whole = readings(text, language);
        UrgencyReading read =
                new UrgencyReading(signals.in(whole, sentences(text, language), isBusiness), theft(whole));
        return read.signals().isEmpty() && read.theft() < FAINT ? read : inWords(read, text, language);
    }

    private List<Map<Signal, Double>> sentences(InquiryText text, String language) {
        List<InquiryText> sentences = text.sentences();
        return sentences.size() < 2
                ? List.of()
                : sentences.stream()
                        .filter(sentence -> sentence.words().size() >= SHORTEST_SENTENCE || sentence.isEastAsian())
                        .limit(MOST_SENTENCES)
                        .map(sentence -> readings(sentence, language))
                        .toList();
    }

    /** What the customer's words say, and not the numbers among them: the bot's own buttons are amounts and dates. */
    private UrgencyReading inWords(UrgencyReading read, InquiryText text, String language) {
        InquiryText words = InquiryText.of(NUMBERS.matcher(text.normalised()).replaceAll(" "));
        int size = words.isEastAsian()
                ? words.compact().length() * 2 / 3
                : words.words().size();
        Map<Signal, Double> said = new EnumMap<>(Signal.class);
        if (size >= FEWEST_WORDS_OF_THEFT) {
            said.putAll(readings(words, language));
            sentences(words, language).forEach(one -> one.forEach((s, p) -> said.merge(s, p, Math::max)));
        }
        return new UrgencyReading(
                read.signals().stream()
                        .filter(signal -> isSaid(signal.signal(), said, size))
                        .toList(),
                Math.min(read.theft(), theft(said)));
    }

    private static boolean isSaid(Signal signal, Map<Signal, Double> said, int size) {
        if (MOODS.contains(signal)) {
            return size >= FEWEST_WORDS_OF_MOOD;
        }
        if (!THEFT.contains(signal)) {
            return size > 0;
        }
        return said.getOrDefault(signal, 0.0) >= (size <= FEW_WORDS ? FROM_IN_FEW_WORDS : FROM_WITHOUT_NUMBERS);
    }

    private static double theft(Map<Signal, Double> readings) {
        double sum = readings.entrySet().stream()
                .filter(reading -> THEFT.contains(reading.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        return Math.min(1, sum);
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
