package io.breakwater.benchmarks.load;

import java.net.URI;
import java.time.Duration;

/**
 * What a run does. It always ends by itself.
 *
 * @param rate messages a second, on average
 * @param seconds length of the measured phase
 * @param warmUpSeconds the rate grows to the whole in this time, which is not counted
 * @param conversations open at the same time
 * @param seed the same seed gives the same arrivals and the same messages
 * @param streams whether each conversation's events are read and answers are waited for; else only requests are timed
 */
public record LoadPlan(
        URI gateway,
        URI issuer,
        int rate,
        int seconds,
        int warmUpSeconds,
        int conversations,
        long seed,
        boolean streams) {
    /** How long a request may take. */
    static final Duration REQUEST_PATIENCE = Duration.ofSeconds(10);

    /** How long after the last arrival an answer may come before its message counts as lost. */
    static final Duration ANSWER_PATIENCE = Duration.ofSeconds(30);

    /** How long after the last answer the streams are still watched for doubles. */
    static final Duration LAST_LOOK = Duration.ofSeconds(2);

    private static final int MOST_MESSAGES = 1_000_000;

    public LoadPlan {
        between(1, rate, 5_000, "rate");
        between(1, seconds, 900, "seconds");
        between(0, warmUpSeconds, 600, "warm-up");
        between(1, conversations, 10_000, "conversations");
        if ((long) rate * (seconds + warmUpSeconds) > MOST_MESSAGES) {
            throw new IllegalArgumentException("A run sends at most " + MOST_MESSAGES + " messages");
        }
        Loopback.require(gateway.toString());
        Loopback.require(issuer.toString());
    }

    /** The same load for a server that knows no identity and tells no events. */
    public LoadPlan withoutStreams(URI server) {
        return new LoadPlan(server, server, rate, seconds, warmUpSeconds, conversations, seed, false);
    }

    private static void between(int least, int value, int most, String name) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " must be " + least + " to " + most + ", not " + value);
        }
    }
}
