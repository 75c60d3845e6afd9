package io.breakwater.triage.train;

import io.breakwater.triage.intent.IntentModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads each text with a model that never saw it; finds the temperature that makes such readings honest. */
final class CrossValidation {
    private static final int FOLDS = 4;
    private static final double COLDEST = 0.3;
    private static final double HOTTEST = 4;
    private static final double STEP = 1.05;

    private record Fold(opennlp.tools.ml.model.MaxentModel weights, List<Example> unseen) {}

    private final List<Fold> folds = new ArrayList<>();

    CrossValidation(List<Example> examples) throws IOException {
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Example> seen = new ArrayList<>();
            List<Example> unseen = new ArrayList<>();
            for (int i = 0; i < examples.size(); i++) {
                (i % FOLDS == fold ? unseen : seen).add(examples.get(i));
            }
            folds.add(new Fold(IntentTrainer.train(seen), unseen));
        }
    }

    /** The temperature with the least surprise. */
    double temperature() {
        double best = 1;
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
        for (Fold fold : folds) {
            IntentModel model = new IntentModel(fold.weights(), temperature);
            fold.unseen().forEach(e -> scores.add(e.language(), e.intent(), model.read(e.features())));
        }
        return scores;
    }
}
