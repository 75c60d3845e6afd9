package io.breakwater.ticket.analytics;

import io.breakwater.ticket.domain.MetricDefinition;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What each metric counts, as a query with one row for each thing counted: {@code conversation_id}, the instant
 * {@code at} that puts it into a period, {@code n} (what is added up or sorted) and {@code kind}; of the bot's also its
 * {@code flow}.
 */
final class Facts {
    private static final String RATED =
            """
            select conversation_id, first_rated_at as at, %s as n, '' as kind
            from resolution where first_rated_at is not null""";
    private static final String RESPONSES =
            """
            select t.conversation_id, c0.created_at as at,
                greatest(0, extract(epoch from t.%1$s - c0.created_at)) as n, '' as kind
            from ticket t join conversation c0 on c0.id = t.conversation_id
            where t.%1$s is not null""";
    private static final Map<MetricDefinition, String> SQL = new EnumMap<>(
            Map.of(
                    MetricDefinition.CONVERSATIONS,
                    "select id as conversation_id, created_at as at, 1 as n, '' as kind from conversation",
                    MetricDefinition.INQUIRIES,
                    """
            select conversation_id, occurred_at as at, 1 as n, '' as kind from item
            where type = 'message.created' and data -> 'author' ->> 'type' = 'customer'""",
                    MetricDefinition.FIRST_BOT_RESPONSE_TIME,
                    RESPONSES.formatted("first_bot_response_at"),
                    MetricDefinition.FIRST_RESPONSE_TIME,
                    RESPONSES.formatted("first_response_at"),
                    MetricDefinition.CSAT_AVERAGE,
                    RATED.formatted("rating"),
                    MetricDefinition.CSAT_POSITIVE_SHARE,
                    RATED.formatted("case when rating >= 4 then 1 else 0 end"),
                    MetricDefinition.RESOLUTIONS,
                    "select conversation_id, resolved_at as at, 1 as n, kind from resolution",
                    MetricDefinition.TICKETS_REOPENED,
                    """
            select conversation_id, reopened_at as at, 1 as n, '' as kind
            from resolution where reopened_at is not null"""));

    private Facts() {}

    /** Whether it can be told of the bot's flows. */
    static boolean splitsByFlow(MetricDefinition metric) {
        return BotFacts.has(metric);
    }

    static String of(MetricDefinition metric, @Nullable Grouping grouping) {
        return BotFacts.of(metric, grouping == Grouping.FLOW)
                .or(() -> Optional.ofNullable(SQL.get(metric)))
                .orElseThrow(() -> new IllegalStateException("Metric " + metric.value() + " has no query"));
    }
}
