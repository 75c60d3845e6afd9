package io.breakwater.triage.train;

import io.breakwater.triage.language.Languages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains OpenNLP's document categorizer: maximum entropy, quasi-Newton, quadratic penalty. One thread, so that the same
 * texts give the same weights, to the last bit, on every machine.
 */
final class IntentTrainer {
    /** A feature that occurs once proves nothing. */
    private static final int CUTOFF = 2;

    private static final int ITERATIONS = 100;
    private static final double PENALTY = 1;

    private IntentTrainer() {}

    static AbstractModel train(List<Example> examples) throws IOException {
        List<DocumentSample> samples = new ArrayList<>(examples.size());
        examples.forEach(example -> samples.add(new DocumentSample(example.intent(), example.features())));
        return (AbstractModel) DocumentCategorizerME.train(
                        Languages.DEFAULT,
                        ObjectStreamUtils.createObjectStream(samples),
                        parameters(),
                        new DoccatFactory())
                .getMaxentModel();
    }

    /** For the model card. */
    static Map<String, Object> settings() {
        return new TreeMap<>(parameters().getObjectSettings());
    }

    private static TrainingParameters parameters() {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.THREADS_PARAM, 1);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, PENALTY);
        parameters.put("PrintMessages", false);
        return parameters;
    }
}
