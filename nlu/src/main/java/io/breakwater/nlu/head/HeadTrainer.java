package io.breakwater.nlu.head;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Trains a head: cross-entropy with smoothed labels, some of the input left out at random, {@link AdamW}. The same
 * vectors give the same bytes: fixed seeds, one thread, strict arithmetic. Half a minute for ten thousand texts and 77
 * intents, on the calling thread.
 */
public final class HeadTrainer {
    static final int EPOCHS = 30;
    static final double RATE = 1e-3;
    static final double DECAY = 0.1;
    static final double DROPOUT = 0.3;
    static final double SMOOTHING = 0.1;
    private static final int BATCH = 32;
    private static final long SEED = 20_261_122;

    private final List<float[]> vectors = new ArrayList<>();
    private final int[] truth;
    private final int width;
    private final int dimensions;
    private final float[] weights;
    private final float[] offsets;
    private final float[] weightSlopes;
    private final float[] offsetSlopes;
    private final float[] input;
    private final SplittableRandom random = new SplittableRandom(SEED);

    private HeadTrainer(List<float[]> vectors, int[] truth, int width, Scaling scaling) {
        vectors.forEach(vector -> this.vectors.add(scaling.of(vector)));
        this.truth = truth;
        this.width = width;
        dimensions = vectors.get(0).length;
        weights = new float[dimensions * width];
        offsets = new float[width];
        weightSlopes = new float[dimensions * width];
        offsetSlopes = new float[width];
        input = new float[dimensions];
    }

    /** @param truth the place in {@code intents} of each vector's intent */
    public static HeadModel train(String encoder, List<String> intents, List<float[]> vectors, int[] truth) {
        Scaling scaling = Scaling.of(vectors);
        HeadTrainer trainer = new HeadTrainer(vectors, truth, intents.size(), scaling);
        trainer.run();
        return new HeadModel(encoder, intents, scaling, trainer.weights, trainer.offsets);
    }

    private void run() {
        int[] order = new int[vectors.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        AdamW weightSteps = new AdamW(weights.length, DECAY);
        AdamW offsetSteps = new AdamW(offsets.length, 0);
        int steps = EPOCHS * ((order.length + BATCH - 1) / BATCH);
        for (int epoch = 0, step = 0; epoch < EPOCHS; epoch++) {
            shuffle(order);
            for (int from = 0; from < order.length; from += BATCH, step++) {
                int to = Math.min(order.length, from + BATCH);
                for (int i = from; i < to; i++) {
                    learn(vectors.get(order[i]), truth[order[i]], 1f / (to - from));
                }
                double rate = RATE * (steps - step) / steps;
                weightSteps.apply(weights, weightSlopes, rate);
                offsetSteps.apply(offsets, offsetSlopes, rate);
            }
        }
    }

    private void shuffle(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }

    private void learn(float[] vector, int intent, float share) {
        float kept = (float) (1 / (1 - DROPOUT));
        long often = (long) (DROPOUT * (1L << 32));
        for (int i = 0; i < dimensions; i += 2) {
            long bits = random.nextLong();
            input[i] = (bits & 0xFFFFFFFFL) < often ? 0 : vector[i] * kept;
            if (i + 1 < dimensions) {
                input[i + 1] = bits >>> 32 < often ? 0 : vector[i + 1] * kept;
            }
        }
        float[] slopes = Softmax.shares(sums());
        for (int i = 0; i < width; i++) {
            double wanted = SMOOTHING / width + (i == intent ? 1 - SMOOTHING : 0);
            slopes[i] = (float) ((slopes[i] - wanted) * share);
            offsetSlopes[i] += slopes[i];
        }
        addSlopes(slopes);
    }

    private float[] sums() {
        float[] sums = offsets.clone();
        for (int dimension = 0; dimension < dimensions; dimension++) {
            float value = input[dimension];
            if (value != 0) {
                Softmax.addScaled(sums, 0, value, weights, dimension * width, width);
            }
        }
        return sums;
    }

    private void addSlopes(float[] slopes) {
        for (int dimension = 0; dimension < dimensions; dimension++) {
            float value = input[dimension];
            if (value != 0) {
                Softmax.addScaled(weightSlopes, dimension * width, value, slopes, 0, width);
            }
        }
    }
}
