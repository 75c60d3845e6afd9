package io.breakwater.nlu.head;

import java.util.List;

/**
 * A linear layer from a text's vector to scores of intents. The vectors are centred and scaled as those of training were.
 * Tens of microseconds a text. Immutable: any thread may ask.
 */
public final class HeadModel {
    private final String encoder;
    private final List<String> intents;
    private final Scaling scaling;
    private final float[] weights;
    private final float[] offsets;

    /**
     * @param encoder the name of the encoder that the vectors are from
     * @param weights all intents of the first dimension, then of the second, and so on; not copied
     * @param offsets by intent; not copied
     */
    HeadModel(String encoder, List<String> intents, Scaling scaling, float[] weights, float[] offsets) {
        this.encoder = encoder;
        this.intents = List.copyOf(intents);
        this.scaling = scaling;
        this.weights = weights;
        this.offsets = offsets;
    }

    public String encoder() {
        return encoder;
    }

    public List<String> intents() {
        return intents;
    }

    /** A score for every intent, in the order of {@link #intents}. */
    public double[] scores(float[] vector) {
        int width = intents.size();
        float[] sums = offsets.clone();
        float[] scaled = scaling.of(vector);
        for (int dimension = 0; dimension < scaled.length; dimension++) {
            float value = scaled[dimension];
            int row = dimension * width;
            for (int intent = 0; intent < width; intent++) {
                sums[intent] += value * weights[row + intent];
            }
        }
        double[] scores = new double[width];
        for (int intent = 0; intent < width; intent++) {
            scores[intent] = sums[intent];
        }
        return scores;
    }

    Scaling scaling() {
        return scaling;
    }

    float[] weights() {
        return weights;
    }

    float[] offsets() {
        return offsets;
    }
}
