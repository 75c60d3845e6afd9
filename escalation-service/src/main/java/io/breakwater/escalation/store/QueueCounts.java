package io.breakwater.escalation.store;

import io.breakwater.events.Lane;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How full the queues are. */
@ApplicationScoped
public class QueueCounts {
    private static final String OF_QUEUE =
            """
            select cast(row_to_json(r) as text) from (
                select lane, count(*) filter (where state = 'queued') as waiting,
                    count(*) filter (where state = 'assigned') as assigned,
                    min(created_at) filter (where state = 'queued') as oldest
                from cases where queue = :queue and state <> 'resolved' group by lane order by lane) r""";

    /** The open cases of one lane. {@code oldest}: when the longest waiting one was asked for; null if none waits. */
    public record LaneCount(Lane lane, long waiting, long assigned, @Nullable Instant oldest) {}

    public Uni<List<LaneCount>> of(String queue) {
        return Sql.list(OF_QUEUE, LaneCount.class, Map.of("queue", queue));
    }
}
