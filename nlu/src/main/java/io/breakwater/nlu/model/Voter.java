package io.breakwater.nlu.model;

import io.breakwater.nlu.calibrate.LogProbabilities;
import io.breakwater.nlu.encoder.Encoder;
import io.breakwater.nlu.head.HeadModel;

/**
 * An encoder with its head, asked when the n-grams are unsure.
 *
 * @param temperature what makes the head's scores honest
 */
record Voter(Encoder encoder, HeadModel head, double temperature) {
    /** The log-probability of every intent. */
    double[] logs(String text) {
        return LogProbabilities.of(head.scores(encoder.vector(text)), temperature);
    }
}
