package io.breakwater.nlu.train;

import io.breakwater.nlu.calibrate.LogProbabilities;
import io.breakwater.nlu.calibrate.Temperature;
import io.breakwater.nlu.data.LabelledText;
import io.breakwater.nlu.encoder.Encoder;
import io.breakwater.nlu.head.HeadModel;
import io.breakwater.nlu.head.HeadTrainer;
import io.breakwater.nlu.model.LanguageCard.EncoderCard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Trains heads on an encoder's vectors; every text is encoded once. For one thread. */
final class HeadChoice {
    /** What Banking77 gives. */
    private static final double USUAL_TEMPERATURE = 0.6;

    private final Encoder encoder;
    private final Labels labels;
    private final Map<String, float[]> vectors = new HashMap<>();

    HeadChoice(Encoder encoder, Labels labels) {
        this.encoder = encoder;
        this.labels = labels;
    }

    /** The encoder's. */
    String name() {
        return encoder.name();
    }

    /**
     * What validation found.
     *
     * @param logs the head's log-probabilities of the cut's probes
     */
    record Found(EncoderCard card, List<double[]> logs) {}

    Found validated(Cut cut) {
        if (cut.validation().isEmpty()) {
            return new Found(new EncoderCard(name(), USUAL_TEMPERATURE), List.of());
        }
        HeadModel head = trainOn(cut.training());
        List<double[]> scores = new ArrayList<>();
        cut.probes().forEach(text -> scores.add(head.scores(vector(text))));
        double temperature = Temperature.fit(scores, labels.places(cut.validation()), USUAL_TEMPERATURE);
        List<double[]> logs = scores.stream()
                .map(score -> LogProbabilities.of(score, temperature))
                .toList();
        return new Found(new EncoderCard(name(), Rounding.of(temperature)), logs);
    }

    HeadModel trainOn(List<LabelledText> texts) {
        List<float[]> inputs = texts.stream().map(text -> vector(text.text())).toList();
        return HeadTrainer.train(encoder.name(), labels.intents(), inputs, labels.places(texts));
    }

    private float[] vector(String text) {
        return vectors.computeIfAbsent(text, encoder::vector);
    }
}
