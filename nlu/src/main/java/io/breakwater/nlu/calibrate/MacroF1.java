package io.breakwater.nlu.calibrate;

/** The mean over the intents of the harmonic mean of precision and recall, so that small intents count as much. */
public final class MacroF1 {
    private MacroF1() {}

    /**
     * Intents that are neither true nor found of any text do not count.
     *
     * @param truth the place of each text's intent
     * @param found the place of the intent that was read
     * @param intents how many there are
     */
    public static double of(int[] truth, int[] found, int intents) {
        int[] hits = new int[intents];
        int[] sizes = new int[intents];
        for (int i = 0; i < truth.length; i++) {
            hits[truth[i]] += truth[i] == found[i] ? 1 : 0;
            sizes[truth[i]]++;
            sizes[found[i]]++;
        }
        double sum = 0;
        int present = 0;
        for (int intent = 0; intent < intents; intent++) {
            if (sizes[intent] > 0) {
                sum += 2.0 * hits[intent] / sizes[intent];
                present++;
            }
        }
        return sum / Math.max(1, present);
    }
}
