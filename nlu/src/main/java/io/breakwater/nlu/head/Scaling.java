package io.breakwater.nlu.head;

import java.util.List;

/**
 * Brings every dimension of vectors to mean 0 and standard deviation 1.
 *
 * @param means by dimension
 * @param factors one over the standard deviation, by dimension
 */
record Scaling(float[] means, float[] factors) {
    private static final double SMALLEST_DEVIATION = 1e-6;

    /** As it fits these vectors; at least one. */
    static Scaling of(List<float[]> vectors) {
        int dimensions = vectors.get(0).length;
        float[] means = new float[dimensions];
        float[] factors = new float[dimensions];
        for (int i = 0; i < dimensions; i++) {
            double sum = 0;
            for (float[] vector : vectors) {
                sum += vector[i];
            }
            double mean = sum / vectors.size();
            double squares = 0;
            for (float[] vector : vectors) {
                squares += (vector[i] - mean) * (vector[i] - mean);
            }
            means[i] = (float) mean;
            factors[i] = (float) (1 / Math.max(SMALLEST_DEVIATION, Math.sqrt(squares / vectors.size())));
        }
        return new Scaling(means, factors);
    }

    float[] of(float[] vector) {
        float[] scaled = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            scaled[i] = (vector[i] - means[i]) * factors[i];
        }
        return scaled;
    }
}
