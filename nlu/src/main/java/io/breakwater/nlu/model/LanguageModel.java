package io.breakwater.nlu.model;

import io.breakwater.nlu.calibrate.Cascade;
import io.breakwater.nlu.calibrate.LogProbabilities;
import io.breakwater.nlu.encoder.Encoder;
import io.breakwater.nlu.head.HeadModel;
import io.breakwater.nlu.model.Reading.RankedIntent;
import io.breakwater.nlu.model.Reading.Stage;
import io.breakwater.nlu.sparse.SparseModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The models of one language at work: n-grams first, the encoder when they are unsure. Any thread may ask. */
final class LanguageModel {
    private final LanguageCard card;
    private final SparseModel sparse;
    private final @Nullable HeadModel head;
    private final @Nullable Encoder encoder;

    /** @param head and {@code encoder}: both or none */
    LanguageModel(LanguageCard card, SparseModel sparse, @Nullable HeadModel head, @Nullable Encoder encoder) {
        this.card = card;
        this.sparse = sparse;
        this.head = head;
        this.encoder = encoder;
    }

    SparseModel sparse() {
        return sparse;
    }

    Reading read(String text) {
        long start = System.nanoTime();
        double[] logs = LogProbabilities.of(sparse.scores(text), card.sparseTemperature());
        Stage stage = Stage.SPARSE;
        if (encoder != null && head != null && Cascade.joins(logs, card.escalateBelow())) {
            double[] scores = head.scores(encoder.vector(text));
            logs = LogProbabilities.mean(logs, LogProbabilities.of(scores, card.headTemperature()));
            stage = Stage.CASCADE;
        }
        double outOfScope = card.outOfScope().of(logs);
        List<RankedIntent> ranked = ranked(logs);
        long nanoseconds = System.nanoTime() - start;
        return new Reading(ranked, stage, outOfScope, outOfScope > card.outOfScopeAbove(), nanoseconds);
    }

    private List<RankedIntent> ranked(double[] logs) {
        List<RankedIntent> ranked = new ArrayList<>(logs.length);
        for (int i = 0; i < logs.length; i++) {
            ranked.add(new RankedIntent(sparse.intents().get(i), Math.exp(logs[i])));
        }
        ranked.sort(Comparator.comparingDouble(RankedIntent::probability).reversed());
        return List.copyOf(ranked);
    }
}
