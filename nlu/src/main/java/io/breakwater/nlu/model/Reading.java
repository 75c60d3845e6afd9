package io.breakwater.nlu.model;

import java.util.List;

/**
 * What a text is about.
 *
 * @param ranked every intent of the language, the most probable first; the probabilities add up to 1
 * @param stage which parts of the model were asked
 * @param outOfScope 0 for a sure reading, 1 for a guess
 * @param isOutOfScope whether that is more than the model's threshold: the text is probably about none of the intents
 * @param nanoseconds how long reading took
 */
public record Reading(
        List<RankedIntent> ranked, Stage stage, double outOfScope, boolean isOutOfScope, long nanoseconds) {

    /**
     * An intent and how probable it is.
     *
     * @param probability calibrated, 0 to 1: of the readings with 0.8, about eight in ten are right
     */
    public record RankedIntent(String intent, double probability) {}

    /** How far a text had to go. */
    public enum Stage {
        /** The n-grams were enough. */
        SPARSE,
        /** The n-grams were unsure and the encoders joined. */
        CASCADE;

        /** As it stands in files. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The most probable intent. */
    public RankedIntent best() {
        return ranked.get(0);
    }
}
