package io.breakwater.escalation.domain;

import java.time.Duration;

/**
 * How fast a queue was served lately.
 *
 * @param served how many cases left the queue while {@code busy} was measured
 * @param busy for how long somebody was waiting meanwhile; quiet time does not count
 * @param agentsThen how many agents served them
 * @param agentsNow how many agents are online now
 */
public record ServiceRate(int served, Duration busy, int agentsThen, int agentsNow) {
    public static final ServiceRate UNKNOWN = new ServiceRate(0, Duration.ZERO, 0, 0);
}
