package io.breakwater.nlu.report;

import io.breakwater.nlu.calibrate.ReliabilityBins;
import io.breakwater.nlu.calibrate.Separation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How well a model read labelled texts. Shares are from 0 to 1.
 *
 * @param version the model's
 * @param accuracy share of texts whose most probable intent is the right one
 * @param macroF1 mean over the intents of the harmonic mean of precision and recall
 * @param calibrationError expected gap between confidence and accuracy, 15 bins
 * @param escalated share of texts for which the encoder was asked
 * @param reliability the bins behind the calibration error
 * @param confusions what was taken for what, most often first; at most 15 pairs
 * @param latency by stage, and of all under "all"; one thread, after warming up
 * @param outOfScope null when no texts out of scope were given
 */
public record Evaluation(
        String version,
        int texts,
        double accuracy,
        double macroF1,
        double calibrationError,
        double escalated,
        ReliabilityBins reliability,
        List<Confusion> confusions,
        Map<String, Latency> latency,
        @Nullable OutOfScope outOfScope) {

    /** So many texts of one intent were read as another. */
    public record Confusion(String truth, String found, int texts) {}

    /**
     * How well texts out of scope were told apart from the others.
     *
     * @param texts how many out of scope there were
     * @param area under the curve of {@link Separation}; 0.5 is guessing, 1 is perfect
     * @param rejectedInside share of texts inside that the model's threshold rejects by mistake
     * @param rejectedOutside share of texts outside that the model's threshold rejects rightly
     */
    public record OutOfScope(
            int texts, double area, double rejectedInside, double rejectedOutside, List<Separation.Point> curve) {}
}
