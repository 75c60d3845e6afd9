package io.breakwater.nlu.sparse;

import java.nio.ByteBuffer;

/**
 * What each n-gram says for or against each intent, in a byte each: a step from -127 to 127, times the n-gram's own
 * scale. A quarter of the memory of floats, and off by no more than half a step. Immutable: any thread may ask.
 */
final class Weights {
    private static final float STEPS = 127;

    private final int width;
    private final float[] scales;
    private final byte[] steps;

    private Weights(int width, float[] scales, byte[] steps) {
        this.width = width;
        this.scales = scales;
        this.steps = steps;
    }

    /**
     * The nearest steps.
     *
     * @param weights all intents of the first n-gram, then of the second, and so on
     * @param width how many intents there are
     */
    static Weights of(float[] weights, int width) {
        Weights nearest = new Weights(width, new float[weights.length / width], new byte[weights.length]);
        for (int ngram = 0; ngram < nearest.scales.length; ngram++) {
            nearest.fill(ngram, weights);
        }
        return nearest;
    }

    private void fill(int ngram, float[] weights) {
        int row = ngram * width;
        float largest = 0;
        for (int intent = 0; intent < width; intent++) {
            largest = Math.max(largest, Math.abs(weights[row + intent]));
        }
        scales[ngram] = largest / STEPS;
        for (int intent = 0; intent < width && largest > 0; intent++) {
            steps[row + intent] = (byte) Math.round(weights[row + intent] / largest * STEPS);
        }
    }

    int ngrams() {
        return scales.length;
    }

    float of(int ngram, int intent) {
        return scales[ngram] * steps[ngram * width + intent];
    }

    /** Adds what an n-gram of this value says to the sums of all intents. */
    void add(int ngram, float value, float[] sums) {
        float scaled = value * scales[ngram];
        int row = ngram * width;
        for (int intent = 0; intent < width; intent++) {
            sums[intent] += scaled * steps[row + intent];
        }
    }

    /** How many bytes {@link #write} takes. */
    int bytes() {
        return scales.length * Float.BYTES + steps.length;
    }

    void write(ByteBuffer out) {
        for (float scale : scales) {
            out.putFloat(scale);
        }
        out.put(steps);
    }

    /** What {@link #write} wrote. */
    static Weights read(ByteBuffer in, int ngrams, int width) {
        float[] scales = new float[ngrams];
        for (int ngram = 0; ngram < ngrams; ngram++) {
            scales[ngram] = in.getFloat();
        }
        byte[] steps = new byte[ngrams * width];
        in.get(steps);
        return new Weights(width, scales, steps);
    }
}
