package io.breakwater.nlu.sparse;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.List;
import java.util.Random;

/**
 * Trains a multi-class support vector machine after Crammer and Singer (2001), as liblinear solves it. The same texts give
 * the same model. Seconds for ten thousand texts, on the calling thread.
 */
public final class SparseTrainer {
    private static final double COST = 1;
    private static final double TOLERANCE = 0.1;

    private SparseTrainer() {}

    /**
     * @param intents what to tell apart; at least two
     * @param truth the place in {@code intents} of each text's intent
     * @param fewestTexts n-grams that fewer texts have are left out
     */
    public static SparseModel train(List<String> intents, List<String> texts, int[] truth, int fewestTexts) {
        Vocabulary vocabulary = Vocabulary.of(texts, fewestTexts);
        Problem problem = new Problem();
        problem.l = texts.size();
        problem.n = vocabulary.size();
        problem.x = new Feature[texts.size()][];
        problem.y = new double[texts.size()];
        SparseVector vector = new SparseVector(vocabulary);
        for (int i = 0; i < texts.size(); i++) {
            vector.read(texts.get(i));
            problem.x[i] = features(vector);
            problem.y[i] = truth[i];
        }
        Linear.disableDebugOutput();
        Parameter parameter = new Parameter(SolverType.MCSVM_CS, COST, TOLERANCE);
        parameter.setRandom(new Random(0));
        Model trained = Linear.train(problem, parameter);
        return new SparseModel(intents, vocabulary, weights(trained, intents.size(), vocabulary.size()));
    }

    private static Feature[] features(SparseVector vector) {
        Feature[] features = new Feature[vector.count()];
        for (int place = 0; place < features.length; place++) {
            features[place] = new FeatureNode(vector.number(place) + 1, vector.value(place));
        }
        return features;
    }

    /** liblinear has the intents in the order in which it met them. */
    private static Weights weights(Model trained, int intents, int ngrams) {
        int[] columns = trained.getLabels();
        double[] theirs = trained.getFeatureWeights();
        float[] ours = new float[intents * ngrams];
        for (int ngram = 0; ngram < ngrams; ngram++) {
            for (int column = 0; column < columns.length; column++) {
                ours[ngram * intents + columns[column]] = (float) theirs[ngram * columns.length + column];
            }
        }
        return Weights.of(ours, intents);
    }
}
