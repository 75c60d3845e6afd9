package io.breakwater.ticket.analytics;

import io.breakwater.ticket.domain.MetricDefinition;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How conversations with the bot ended, as queries like those of {@link Facts}: {@code kind} is {@code confirmed},
 * {@code assumed} or empty, and never anything else in a conversation that people were asked into.
 */
final class BotFacts {
    /** One row for each conversation. What was spoken of last decides; small talk does not. */
    private static final String CONVERSATIONS =
            """
            select p.conversation_id, p.began_at as at, '' as flow, sum(p.tokens) as tokens, c0.handed_off,
                case when c0.handed_off then ''
                    when max(p.last_at) filter (where p.confirmed)
                        > coalesce(max(p.last_at) filter (where not p.confirmed and p.flow <> ''), '-infinity')
                        then 'confirmed'
                    when t.resolution in ('assumed', 'confirmed') then 'assumed'
                    else '' end as kind
            from bot_part p
            join conversation c0 on c0.id = p.conversation_id
            join ticket t on t.conversation_id = p.conversation_id
            group by p.conversation_id, p.began_at, c0.handed_off, t.resolution""";
    /** One row for each flow of a conversation. A flow that the customer left for another one is not confirmed by that. */
    private static final String FLOWS =
            """
            select p.conversation_id, p.began_at as at, p.flow, p.tokens, c0.handed_off,
                case when c0.handed_off then ''
                    when p.confirmed then 'confirmed'
                    when t.resolution in ('assumed', 'confirmed') then 'assumed'
                    else '' end as kind
            from bot_part p
            join conversation c0 on c0.id = p.conversation_id
            join ticket t on t.conversation_id = p.conversation_id""";

    private static final Map<MetricDefinition, String> COUNTED = new EnumMap<>(Map.of(
            MetricDefinition.CONTAINMENT_RATE, "case when b.handed_off then 0 else 1 end",
            MetricDefinition.CONFIRMED_RESOLUTION_RATE, "case when b.kind = 'confirmed' then 1 else 0 end",
            MetricDefinition.ASSUMED_RESOLUTION_RATE, "case when b.kind = 'assumed' then 1 else 0 end",
            MetricDefinition.TOKENS_PER_RESOLUTION, "b.tokens",
            MetricDefinition.COST_PER_RESOLUTION, "b.tokens"));

    private BotFacts() {}

    static boolean has(MetricDefinition metric) {
        return COUNTED.containsKey(metric);
    }

    /** Empty for a metric that is not about the bot. */
    static Optional<String> of(MetricDefinition metric, boolean byFlow) {
        return Optional.ofNullable(COUNTED.get(metric))
                .map(n -> "select b.conversation_id, b.at, b.flow, b.kind, %s as n from (%s) b"
                        .formatted(n, byFlow ? FLOWS : CONVERSATIONS));
    }
}
