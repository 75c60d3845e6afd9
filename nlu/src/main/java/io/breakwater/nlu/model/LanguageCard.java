package io.breakwater.nlu.model;

import io.breakwater.nlu.calibrate.Cascade;
import io.breakwater.nlu.calibrate.OutOfScopeScore;
import java.util.List;
import java.util.Map;

/**
 * What was found for one language of a model.
 *
 * @param texts how many training texts there are, by intent
 * @param fewestTexts n-grams of fewer texts were left out
 * @param sparseTemperature what makes the sparse model's scores honest
 * @param encoders what joins the sparse model when it is unsure; none for most languages
 * @param escalateBelow the encoders join when the sparse model's confidence is below; 0 without encoders
 * @param cascade what other thresholds would have done on the validation texts; empty without encoders
 * @param outOfScope which score says that a text is about none of the intents
 * @param outOfScopeAbove scores above it are out of scope
 * @param validation how good it was on texts that were left out
 */
public record LanguageCard(
        Map<String, Integer> texts,
        int fewestTexts,
        double sparseTemperature,
        List<EncoderCard> encoders,
        double escalateBelow,
        List<Cascade.Point> cascade,
        OutOfScopeScore outOfScope,
        double outOfScopeAbove,
        Validation validation) {

    /**
     * An encoder and the head on it.
     *
     * @param name which encoder
     * @param temperature what makes its head's scores honest
     */
    public record EncoderCard(String name, double temperature) {}

    /**
     * Figures on texts that took no part in training, though settings were chosen by them: slightly in its favour.
     *
     * @param texts how many; 0 when there were too few to leave any out
     * @param sparseAccuracy share of right readings of the sparse model alone
     * @param accuracy share of right readings as the model reads
     * @param macroF1 mean over the intents of the harmonic mean of precision and recall
     * @param calibrationError expected gap between confidence and accuracy, 15 bins
     * @param escalated share of texts for which the encoders were asked
     * @param errorArea how well the out-of-scope score tells wrong readings from right ones; area under the curve
     * @param outOfScopeArea how well it tells texts out of scope from the others; 0.5 when none were given
     */
    public record Validation(
            int texts,
            double sparseAccuracy,
            double accuracy,
            double macroF1,
            double calibrationError,
            double escalated,
            double errorArea,
            double outOfScopeArea) {}
}
