package io.breakwater.ticket.domain;

/** What the value of a metric consists of. */
public enum MetricShape {
    /** How many. */
    COUNT,
    /** {@code numerator / denominator}, both told. */
    RATIO,
    /** Seconds: the 50th and the 95th percentile, and of how many. */
    DURATION,
    /** How many, and how many of each kind of resolution. */
    BY_RESOLUTION,
    /** Tokens for each resolution of the bot, and how many of those are confirmed and assumed. */
    TOKENS,
    /** The same in money. */
    COST
}
