package io.breakwater.nlu.head;

/** Gradient steps after Loshchilov and Hutter (2019), with decay apart from the gradient. For one thread. */
final class AdamW {
    private static final float FIRST = 0.9f;
    private static final float SECOND = 0.999f;
    private static final float SMALLEST = 1e-8f;

    private final float[] means;
    private final float[] squares;
    private final double decay;
    private double firstLeft = 1;
    private double secondLeft = 1;

    AdamW(int size, double decay) {
        means = new float[size];
        squares = new float[size];
        this.decay = decay;
    }

    /** One step against the slopes, which are 0 afterwards. */
    void apply(float[] values, float[] slopes, double rate) {
        firstLeft *= FIRST;
        secondLeft *= SECOND;
        float step = (float) (rate / (1 - firstLeft));
        float correction = (float) (1 / Math.sqrt(1 - secondLeft));
        float kept = (float) (1 - rate * decay);
        for (int i = 0; i < values.length; i++) {
            float slope = slopes[i];
            float mean = FIRST * means[i] + (1 - FIRST) * slope;
            float square = SECOND * squares[i] + (1 - SECOND) * slope * slope;
            means[i] = mean;
            squares[i] = square;
            values[i] = values[i] * kept - step * mean / ((float) Math.sqrt(square) * correction + SMALLEST);
            slopes[i] = 0;
        }
    }
}
