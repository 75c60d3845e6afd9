package io.breakwater.nlu.calibrate;

/** What says that a text is about none of the intents. Both are 0 for a sure reading and 1 for a uniform guess. */
public enum OutOfScopeScore {
    /** Shannon's entropy of the distribution, as a share of the highest possible. */
    ENTROPY {
        @Override
        public double of(double[] logs) {
            double sum = 0;
            for (double log : logs) {
                sum -= Math.exp(log) * log;
            }
            return logs.length < 2 ? 0 : Math.max(0, Math.min(1, sum / Math.log(logs.length)));
        }
    },
    /** How far the best probability is from 1, as a share of the farthest possible; Hendrycks and Gimpel (2017). */
    MAX_PROBABILITY {
        @Override
        public double of(double[] logs) {
            double missing = 1 - Math.exp(logs[LogProbabilities.best(logs)]);
            return logs.length < 2 ? 0 : Math.max(0, Math.min(1, missing / (1 - 1.0 / logs.length)));
        }
    };

    /** The score of a distribution, 0 to 1; higher is farther out. */
    public abstract double of(double[] logs);
}
