package io.breakwater.escalation.store;

import io.breakwater.escalation.domain.Place;
import io.breakwater.events.AgentId;
import io.breakwater.events.CaseState;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cases a page at a time: open ones in the order of waiting, resolved ones the latest first. */
@ApplicationScoped
public class CaseLists {
    private static final String OPEN =
            """
            select cast(row_to_json(c) as text) from cases c
            where state <> 'resolved'
                and (cast(:state as text) = '' or state = :state)
                and (cast(:queue as text) = '' or queue = :queue)
                and (cast(:agent as text) = '' or owner_id = :agent)
                and (lane_rank, due_at, id) > (cast(:rank as integer), cast(:at as timestamptz), cast(:id as text))
            order by lane_rank, due_at, id
            limit cast(:limit as integer)""";
    private static final String RESOLVED =
            """
            select cast(row_to_json(c) as text) from cases c
            where state = 'resolved'
                and (cast(:queue as text) = '' or queue = :queue)
                and (cast(:agent as text) = '' or owner_id = :agent)
                and (changed_at, id) < (cast(:at as timestamptz), cast(:id as text))
            order by changed_at desc, id desc
            limit cast(:limit as integer)""";
    private static final Instant BEFORE_ALL = Instant.EPOCH;
    private static final Instant AFTER_ALL = Instant.parse("9999-01-01T00:00:00Z");

    /**
     * What to list.
     *
     * @param state null for all that are open
     * @param queue null for all
     * @param agent only what this agent holds, or held when it was resolved; null for all
     */
    public record Wanted(@Nullable CaseState state, @Nullable String queue, @Nullable AgentId agent) {
        boolean resolved() {
            return CaseState.RESOLVED.equals(state);
        }
    }

    /** At most {@code limit} cases behind {@code after}; null begins at the front. */
    public Uni<List<Listed>> page(Wanted wanted, @Nullable Place after, int limit) {
        boolean resolved = wanted.resolved();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("queue", wanted.queue() == null ? "" : wanted.queue());
        parameters.put("agent", wanted.agent() == null ? "" : wanted.agent().value());
        parameters.put("at", after == null ? resolved ? AFTER_ALL : BEFORE_ALL : after.dueAt());
        parameters.put("id", after == null ? "" : after.id().value());
        parameters.put("limit", limit);
        if (!resolved) {
            parameters.put("state", wanted.state() == null ? "" : wanted.state().value());
            parameters.put("rank", after == null ? -1 : after.laneRank());
        }
        return Sql.list(resolved ? RESOLVED : OPEN, CaseRow.class, parameters)
                .map(rows -> rows.stream().map(row -> listed(row, resolved)).toList());
    }

    private static Listed listed(CaseRow row, boolean resolved) {
        Place place =
                resolved ? new Place(0, row.changedAt(), row.id()) : new Place(row.laneRank(), row.dueAt(), row.id());
        return new Listed(row.toCase(), place, row.changedAt());
    }
}
