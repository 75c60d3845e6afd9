package io.breakwater.triage.intent;

import io.breakwater.events.Confidence;
import io.breakwater.events.Intent;
import io.breakwater.events.ScoredIntent;
import io.breakwater.nlu.model.Classifier;
import io.breakwater.nlu.model.Effort;
import io.breakwater.nlu.model.Reading;
import io.breakwater.nlu.sparse.Ngram;
import io.breakwater.triage.domain.Evidence;
import io.breakwater.triage.domain.InquiryText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what a message is about. Several wishes may be in one message: each sentence that is clear by itself counts
 * beside the whole. Any thread may ask.
 */
public final class IntentReader {
    private static final int MOST_INTENTS = 3;
    private static final int MOST_SENTENCES = 8;
    private static final int MOST_WORDS = 4;
    /** How an n-gram of characters begins; people understand those of words. */
    private static final String CHARACTERS = "[";

    private static final int SHORTEST_SENTENCE = 3;
    /** A sentence must be this clear to count by itself. */
    private static final double CLEAR = 0.7;
    /** Less than this says nothing. */
    private static final double FAINT = 0.05;

    private final Classifier model;
    private final EncoderBudget budget;
    private final Set<String> smallTalk;

    public IntentReader(Classifier model, EncoderBudget budget, Set<String> smallTalk) {
        this.model = model;
        this.budget = budget;
        this.smallTalk = Set.copyOf(smallTalk);
    }

    /** All readings of a message, and what the best one rests on. */
    public IntentReadings read(InquiryText text, String language) {
        Reading whole = whole(text, language);
        List<ScoredIntent> ranked = ranked(text, language, whole);
        boolean encoderAsked = whole.stage() == Reading.Stage.CASCADE;
        return new IntentReadings(ranked, new Evidence(encoderAsked, () -> words(text, language, ranked.get(0))));
    }

    private List<ScoredIntent> ranked(InquiryText text, String language, Reading whole) {
        Map<Intent, Confidence> best = new LinkedHashMap<>();
        scored(whole).forEach(scored -> best.put(scored.intent(), scored.confidence()));
        List<InquiryText> sentences = text.sentences();
        if (sentences.size() > 1) {
            sentences.stream()
                    .filter(IntentReader::isLongEnough)
                    .limit(MOST_SENTENCES)
                    .map(sentence -> scored(whole(sentence, language)).get(0))
                    .filter(this::countsByItself)
                    .forEach(scored -> best.merge(scored.intent(), scored.confidence(), IntentReader::higher));
        }
        List<ScoredIntent> readings = new ArrayList<>();
        best.forEach((intent, confidence) -> readings.add(new ScoredIntent(intent, confidence)));
        readings.sort(Comparator.comparing(ScoredIntent::confidence).reversed());
        return readings.stream()
                .limit(MOST_INTENTS)
                .filter(scored ->
                        scored == readings.get(0) || scored.confidence().value() >= FAINT)
                .toList();
    }

    private Reading whole(InquiryText text, String language) {
        Reading reading = model.read(text.normalised(), language, budget.isLeft() ? Effort.FULL : Effort.QUICK);
        if (reading.stage() == Reading.Stage.CASCADE) {
            budget.spent(reading.nanoseconds());
        }
        return reading;
    }

    private static List<ScoredIntent> scored(Reading reading) {
        return reading.ranked().stream()
                .limit(MOST_INTENTS)
                .map(ranked -> new ScoredIntent(
                        new Intent(ranked.intent()), new Confidence(Math.min(1, ranked.probability()))))
                .toList();
    }

    private List<String> words(InquiryText text, String language, ScoredIntent best) {
        return model.explain(text.normalised(), language, best.intent().value()).stream()
                .filter(ngram -> ngram.weight() > 0 && !ngram.text().startsWith(CHARACTERS))
                .map(Ngram::text)
                .limit(MOST_WORDS)
                .toList();
    }

    private static boolean isLongEnough(InquiryText sentence) {
        return sentence.words().size() >= SHORTEST_SENTENCE || sentence.isEastAsian();
    }

    private boolean countsByItself(ScoredIntent scored) {
        return scored.confidence().value() >= CLEAR
                && !smallTalk.contains(scored.intent().value());
    }

    private static Confidence higher(Confidence a, Confidence b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
