package io.breakwater.ticket.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every metric and what exactly it counts. A period holds its first instant and not its last; each thing is counted in
 * the period of the instant that its definition names, so that periods add up.
 */
public enum MetricDefinition {
    CONVERSATIONS("conversations", MetricShape.COUNT, "Conversations that began in the period."),
    INQUIRIES("inquiries", MetricShape.COUNT, "Messages that customers wrote in the period."),
    FIRST_BOT_RESPONSE_TIME(
            "first_bot_response_time",
            MetricShape.DURATION,
            "Seconds from the beginning of a conversation to the bot's first message in it. Of the conversations that"
                    + " began in the period and that the bot answered."),
    FIRST_RESPONSE_TIME(
            "first_response_time",
            MetricShape.DURATION,
            "Seconds from the beginning of a conversation to the first message of a person in it. Of the conversations"
                    + " that began in the period and that a person answered."),
    CONTAINMENT_RATE(
            "containment_rate",
            MetricShape.RATIO,
            "Conversations without a case, of the conversations that began in the period and that the bot answered."
                    + " Says nothing about quality."),
    CONFIRMED_RESOLUTION_RATE(
            "confirmed_resolution_rate",
            MetricShape.RATIO,
            "Conversations without a case of which the customer said at last that the bot had solved it, of the"
                    + " conversations that began in the period and that the bot answered."),
    ASSUMED_RESOLUTION_RATE(
            "assumed_resolution_rate",
            MetricShape.RATIO,
            "Conversations without a case in which the customer was silent after an answer for the time that counts as"
                    + " helped, and had not confirmed it, of the conversations that began in the period and that the bot"
                    + " answered."),
    TOKENS_PER_RESOLUTION(
            "tokens_per_resolution",
            MetricShape.TOKENS,
            "Tokens of all replies of the bot in conversations that began in the period, of the confirmed and assumed"
                    + " resolutions among those conversations. What was spent in vain counts too."),
    COST_PER_RESOLUTION(
            "cost_per_resolution",
            MetricShape.COST,
            "The same as tokens_per_resolution, with tokens at the price that the setting ticket.analytics.token-price"
                    + " gives for a thousand. Without a price there is no cost."),
    CSAT_AVERAGE(
            "csat_average",
            MetricShape.RATIO,
            "Sum of the ratings, of the number of ratings first given in the period. A changed rating counts as it is"
                    + " now."),
    CSAT_POSITIVE_SHARE(
            "csat_positive_share", MetricShape.RATIO, "Ratings of 4 or 5, of the ratings first given in the period."),
    RESOLUTIONS(
            "resolutions",
            MetricShape.BY_RESOLUTION,
            "Resolutions in the period, also those that did not last: confirmed by the customer, assumed from silence,"
                    + " or by an agent."),
    TICKETS_REOPENED("tickets_reopened", MetricShape.COUNT, "Resolutions that ended in the period by reopening.");

    private final String value;
    private final MetricShape shape;
    private final String meaning;

    MetricDefinition(String value, MetricShape shape, String meaning) {
        this.value = value;
        this.shape = shape;
        this.meaning = meaning;
    }

    public static Optional<MetricDefinition> of(String name) {
        return Stream.of(values()).filter(metric -> metric.value.equals(name)).findFirst();
    }

    public static List<String> names() {
        return Stream.of(values()).map(MetricDefinition::value).toList();
    }

    /** As callers name it. */
    public String value() {
        return value;
    }

    public MetricShape shape() {
        return shape;
    }

    /** What is counted, in words for people. */
    public String meaning() {
        return meaning;
    }
}
