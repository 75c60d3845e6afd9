package io.breakwater.triage.intent;

import static java.util.Objects.requireNonNull;

import io.breakwater.events.Confidence;
import io.breakwater.events.Intent;
import io.breakwater.events.ScoredIntent;
import io.breakwater.nlu.model.Classifier;
import io.breakwater.nlu.model.Effort;
import io.breakwater.nlu.model.Reading;
import io.breakwater.nlu.sparse.Ngram;
import io.breakwater.triage.domain.Evidence;
import io.breakwater.triage.domain.InquiryText;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads what a message is about. Several wishes may be in one message: each sentence and each clause that is clear by
 * itself counts beside the whole. Any thread may ask.
 */
public final class IntentReader {
    private static final int MOST_INTENTS = 3;
    private static final int MOST_PARTS = 12;
    private static final int MOST_WORDS = 4;
    /** How an n-gram of characters begins; people understand those of words. */
    private static final String CHARACTERS = "[";

    private static final int SHORTEST_SENTENCE = 3;
    /** How clear a part must be to count by itself. Of held-back messages with one wish, 3 % are taken for several then. */
    private static final double CLEAR_SENTENCE = 0.8;

    private static final double CLEAR_CLAUSE = 0.9;
    /** A message that is read this clearly has no second wish in a clause. */
    private static final double ONE_WISH = 0.97;
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
        Reading whole = reading(text, language);
        List<ScoredIntent> ranked = ranked(scored(whole), parts(text, language, whole));
        boolean encoderAsked = whole.stage() == Reading.Stage.CASCADE;
        return new IntentReadings(ranked, new Evidence(encoderAsked, () -> words(text, language, ranked.get(0))));
    }

    /** What sentences say by themselves, and clauses of a message that does not speak clearly of one thing. */
    private List<ScoredIntent> parts(InquiryText text, String language, Reading whole) {
        Stream<ScoredIntent> sentences = clear(text.parts().stream(), language, CLEAR_SENTENCE);
        if (whole.best().probability() >= ONE_WISH) {
            return sentences.toList();
        }
        Stream<InquiryText> clauses =
                text.sentences().stream().map(InquiryText::clauses).flatMap(List::stream);
        return Stream.concat(sentences, clear(clauses, language, CLEAR_CLAUSE)).toList();
    }

    private Stream<ScoredIntent> clear(Stream<InquiryText> parts, String language, double clear) {
        return parts.filter(IntentReader::isLongEnough)
                .limit(MOST_PARTS)
                .map(part -> scored(reading(part, language)).get(0))
                .filter(scored -> scored.confidence().value() >= clear
                        && !smallTalk.contains(scored.intent().value()));
    }

    /**
     * The whole has the first word, unless it was only a greeting: a part may add a wish and confirm one, and takes no place
     * before it.
     */
    private List<ScoredIntent> ranked(List<ScoredIntent> whole, List<ScoredIntent> parts) {
        Map<Intent, Confidence> best = new LinkedHashMap<>();
        Stream.concat(whole.stream(), parts.stream())
                .forEach(scored -> best.merge(scored.intent(), scored.confidence(), IntentReader::higher));
        Intent first = first(whole, parts);
        Confidence most = requireNonNull(best.remove(first));
        Stream<ScoredIntent> others = best.entrySet().stream()
                .map(other -> new ScoredIntent(other.getKey(), lower(most, other.getValue())))
                .filter(other -> other.confidence().value() >= FAINT)
                .sorted(Comparator.comparing(ScoredIntent::confidence).reversed());
        return Stream.concat(Stream.of(new ScoredIntent(first, most)), others)
                .limit(MOST_INTENTS)
                .toList();
    }

    private Intent first(List<ScoredIntent> whole, List<ScoredIntent> parts) {
        Intent best = whole.get(0).intent();
        return smallTalk.contains(best.value())
                ? parts.stream()
                        .max(Comparator.comparing(ScoredIntent::confidence))
                        .map(ScoredIntent::intent)
                        .orElse(best)
                : best;
    }

    private Reading reading(InquiryText text, String language) {
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

    private static Confidence higher(Confidence a, Confidence b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static Confidence lower(Confidence a, Confidence b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
