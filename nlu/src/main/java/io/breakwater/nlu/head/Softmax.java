package io.breakwater.nlu.head;

/** The inner loops of training; strict, so that they give the same bits on every machine. */
final class Softmax {
    private Softmax() {}

    /** Shares that add up to 1, in place of the scores. */
    static float[] shares(float[] scores) {
        float highest = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            highest = Math.max(highest, score);
        }
        double total = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (float) StrictMath.exp(scores[i] - highest);
            total += scores[i];
        }
        float scale = (float) (1 / total);
        for (int i = 0; i < scores.length; i++) {
            scores[i] *= scale;
        }
        return scores;
    }

    /** target += factor * source, over so many elements. */
    static void addScaled(float[] target, int at, float factor, float[] source, int from, int count) {
        for (int i = 0; i < count; i++) {
            target[at + i] += factor * source[from + i];
        }
    }
}
