package io.breakwater.nlu.model;

import io.breakwater.nlu.calibrate.Cascade;
import io.breakwater.nlu.calibrate.LogProbabilities;
import io.breakwater.nlu.model.Reading.RankedIntent;
import io.breakwater.nlu.model.Reading.Stage;
import io.breakwater.nlu.sparse.SparseModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The models of one language at work: n-grams first, the encoders when they are unsure. Any thread may ask. */
final class LanguageModel {
    private final LanguageCard card;
    private final SparseModel sparse;
    private final List<Voter> voters;

    /** @param voters those of the card's encoders that this machine can run */
    LanguageModel(LanguageCard card, SparseModel sparse, List<Voter> voters) {
        this.card = card;
        this.sparse = sparse;
        this.voters = List.copyOf(voters);
    }

    SparseModel sparse() {
        return sparse;
    }

    Reading read(String text, Effort effort) {
        long start = System.nanoTime();
        double[] logs = LogProbabilities.of(sparse.scores(text), card.sparseTemperature());
        Stage stage = Stage.SPARSE;
        if (effort == Effort.FULL && !voters.isEmpty() && Cascade.joins(logs, card.escalateBelow())) {
            List<double[]> votes = new ArrayList<>(List.of(logs));
            voters.forEach(voter -> votes.add(voter.logs(text)));
            logs = LogProbabilities.mean(votes);
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
