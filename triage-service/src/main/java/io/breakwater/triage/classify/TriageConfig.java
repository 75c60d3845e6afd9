package io.breakwater.triage.classify;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of triage. */
@ConfigMapping(prefix = "triage")
public interface TriageConfig {
    Routing routing();

    Signals signals();

    Models models();

    Learning learning();

    /** Where messages go. */
    interface Routing {
        /** The confidence of the best reading below which the bot asks back; 0 to 1. On held-back texts 1 in 20 is below. */
        @WithDefault("0.4")
        @DecimalMin("0")
        @DecimalMax("1")
        double clarifyBelow();
    }

    /** Which intent model reads, and at what cost. */
    interface Models {
        /** A folder of published models, watched for a new one; without it the one that was built in. */
        Optional<Path> store();

        /** How often the folder is looked at. */
        @WithDefault("PT10S")
        Duration look();

        /** The share of one processor that sentence encoders may take; messages beyond it are read by n-grams alone. */
        @WithDefault("0.02")
        @DecimalMin("0")
        @DecimalMax("1")
        double encoderShare();
    }

    /** How long customers' redacted words are kept to learn from. */
    interface Learning {
        /** Words that were not clear, for somebody to say what they meant. */
        @WithDefault("P7D")
        Duration keepUnclear();

        /** Words of a label that nobody has looked at. */
        @WithDefault("P90D")
        Duration keepProposed();

        /** Labels that were rejected, words and all. */
        @WithDefault("P30D")
        Duration keepRejected();

        /** How often what is over is looked for. */
        @WithDefault("PT1M")
        Duration look();
    }

    /** What counts as a sign of fraud, of a takeover, of the wish for a person. */
    interface Signals {
        /** The probability from which the model's reading of a message is a signal; above 0, up to 1. */
        @WithDefault("0.4")
        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("1")
        double modelFrom();

        /** The same for a sentence of it alone, which is more easily misread. */
        @WithDefault("0.8")
        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("1")
        double modelFromInSentence();

        /** The same for a message that is plainly about ordinary business. */
        @WithDefault("0.7")
        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("1")
        double modelFromInBusiness();
    }
}
