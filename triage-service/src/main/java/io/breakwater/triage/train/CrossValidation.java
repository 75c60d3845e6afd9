package io.breakwater.triage.train;

import io.breakwater.events.Confidence;
import io.breakwater.events.ScoredIntent;
import io.breakwater.triage.intent.IntentModel;
import io.breakwater.triage.intent.Temperature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads each text with a model that never saw it; finds the temperature that makes such readings honest. */
final class CrossValidation {
    private static final int FOLDS = 4;
    private static final double AS_IT_IS = 1;
    private static final double COLDEST = 0.3;
    private static final double HOTTEST = 4;
    private static final double STEP = 1.05;

    /** A reading at temperature 1. */
    private record Reading(Example example, List<ScoredIntent> found) {
        List<ScoredIntent> at(double temperature) {
            double[] shares = Temperature.apply(
                    found.stream()
                            .mapToDouble(scored -> scored.confidence().value())
                            .toArray(),
                    temperature);
            List<ScoredIntent> tempered = new ArrayList<>(shares.length);
            for (int i = 0; i < shares.length; i++) {
                tempered.add(new ScoredIntent(found.get(i).intent(), new Confidence(shares[i])));
            }
            return tempered;
        }
    }

    private final List<Reading> readings = new ArrayList<>();

    CrossValidation(List<Example> examples) throws IOException {
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Example> seen = new ArrayList<>();
            List<Example> unseen = new ArrayList<>();
            for (int i = 0; i < examples.size(); i++) {
                (i % FOLDS == fold ? unseen : seen).add(examples.get(i));
            }
            IntentModel model = new IntentModel(IntentTrainer.train(seen), AS_IT_IS);
            unseen.forEach(example -> readings.add(new Reading(example, model.read(example.features()))));
        }
    }

    /** The temperature with the least surprise. */
    double temperature() {
        double best = AS_IT_IS;
        double least = Double.MAX_VALUE;
        for (double temperature = COLDEST; temperature < HOTTEST; temperature *= STEP) {
            double surprise = scores(temperature).surprise();
            if (surprise < least) {
                least = surprise;
                best = temperature;
            }
        }
        return Math.round(best * 1000) / 1000.0;
    }

    Scores scores(double temperature) {
        Scores scores = new Scores();
        readings.forEach(reading ->
                scores.add(reading.example().language(), reading.example().intent(), reading.at(temperature)));
        return scores;
    }
}
