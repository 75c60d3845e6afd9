package io.breakwater.escalation.store;

import io.breakwater.escalation.EscalationConfig;
import io.breakwater.escalation.domain.Case;
import io.breakwater.escalation.domain.Queue;
import io.breakwater.escalation.domain.Queues;
import io.breakwater.escalation.domain.ServiceRate;
import io.breakwater.events.CaseId;
import io.breakwater.events.Lane;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cases that wait: who stands where, how fast it goes, and what was told. */
@ApplicationScoped
public class Waiting {
    private static final String RANKED =
            """
            select id, row_number() over (partition by queue order by lane_rank, due_at, id) as position
            from cases where state = 'queued'""";
    // Counts what stands before the first of them in each queue, and ranks only from there on: most have just come.
    private static final String POSITIONS =
            """
            with firsts as (
                select distinct on (queue) queue, lane_rank, due_at, id
                from cases where id = any(cast(:ids as text[]))
                order by queue, lane_rank, due_at, id),
            counted as materialized (
                select f.*, (select count(*) from cases c where c.state = 'queued' and c.queue = f.queue
                        and (c.lane_rank, c.due_at, c.id) < (f.lane_rank, f.due_at, f.id)) as before
                from firsts f)
            select cast(json_build_object('id', r.id, 'position', f.before + r.place) as text)
            from counted f,
            lateral (
                select c.id, row_number() over (order by c.lane_rank, c.due_at, c.id) as place
                from cases c where c.state = 'queued' and c.queue = f.queue
                    and (c.lane_rank, c.due_at, c.id) >= (f.lane_rank, f.due_at, f.id)) r
            where r.id = any(cast(:ids as text[]))""";
    // Reads no more of a queue than its head, however many wait. The limit stands in the text, for the planner must
    // know
    // that few are looked up, or it reads the whole table.
    private static final String RANKED_HEADS =
            """
            select h.id, h.position
            from unnest(cast(:queues as text[])) q (queue),
            lateral (
                select id, row_number() over (order by lane_rank, due_at, id) as position
                from cases where state = 'queued' and queue = q.queue
                order by lane_rank, due_at, id limit %d) h""";
    private static final String DUE =
            """
            select cast(json_build_object('waiting', row_to_json(c), 'position', p.position) as text)
            from cases c join (%s) p on p.id = c.id
            where c.state = 'queued'
                and case when p.position <= :head or c.told_position is null
                    then c.told_position is distinct from p.position or c.told_until <= :now
                    else c.told_at <= :tail_told_before
                        and (abs(c.told_position - p.position) * 10 >= c.told_position or c.told_until <= :now) end
            order by p.position, c.id
            limit cast(:limit as integer)
            for update of c skip locked""";
    private static final String TELL =
            """
            update cases c
            set told_position = r.position, told_at = :now, told_until = r.until, version = r.version
            from json_to_recordset(cast(cast(:rows as text) as json)) as r (id text, position integer, until timestamptz, version bigint)
            where c.id = r.id""";
    // Only time in which somebody waited counts: from the claim before, or from when this case came if that was later;
    // and the time since the last claim if somebody waits now.
    private static final String RATES =
            """
            select cast(row_to_json(r) as text) from (
                select q.queue,
                    greatest(s.served, 0) as served,
                    coalesce(s.busy, 0) + case when w.oldest is null or s.last_claim is null then 0
                        else greatest(0, extract(epoch from cast(:now as timestamptz) - greatest(s.last_claim, w.oldest)))
                        end as busy_s,
                    s.agents as agents_then,
                    (select count(*) from agent
                        where availability = 'online' and heard_at > cast(:silent_since as timestamptz)) as agents_now
                from unnest(cast(:queues as text[])) as q (queue),
                lateral (
                    select count(*) - 1 as served, sum(gap) as busy, max(claimed_at) as last_claim,
                        count(distinct claimed_by) as agents
                    from (
                        select claimed_at, claimed_by,
                            case when lag(claimed_at) over (order by claimed_at, id) is null then 0
                                else greatest(0, extract(epoch from claimed_at
                                    - greatest(lag(claimed_at) over (order by claimed_at, id), created_at))) end as gap
                        from (
                            select id, claimed_at, claimed_by, created_at from cases
                            where queue = q.queue and claimed_at > cast(:since as timestamptz)
                            order by claimed_at desc limit 50) lately) gaps) s,
                lateral (select min(created_at) as oldest from cases where queue = q.queue and state = 'queued') w) r""";
    private static final String COUNTS = "select cast(json_build_object('lane', lane, 'waiting', count(*)) as text)"
            + " from cases where state = 'queued' group by lane";

    private final EscalationConfig config;
    private final Queues queues;
    private final Clock clock;

    Waiting(EscalationConfig config, Queues queues, Clock clock) {
        this.config = config;
        this.queues = queues;
        this.clock = clock;
    }

    /** A waiting case and its position in its queue; 1 is next. */
    public record Positioned(Case waiting, int position) {}

    /**
     * What a customer is told.
     *
     * @param until from when on the promise is known to be broken; null when nothing was promised
     */
    public record Told(CaseId id, int position, @Nullable Instant until, long version) {}

    /** Where these cases stand; one statement, however many. */
    public Uni<Map<CaseId, Integer>> positions(Collection<Case> waiting) {
        Map<String, Object> parameters =
                Map.of("ids", waiting.stream().map(it -> it.id().value()).toArray(String[]::new));
        return Sql.list(POSITIONS, PositionRow.class, parameters)
                .map(rows -> rows.stream().collect(Collectors.toMap(PositionRow::id, PositionRow::position)));
    }

    /** The customers at the heads of the queues who should hear of their position now, locked. Cheap, however many wait. */
    public Uni<List<Positioned>> dueAtHeads(int limit) {
        String[] all = queues.all().stream().map(Queue::id).toArray(String[]::new);
        return due(RANKED_HEADS.formatted(config.positions().head()), limit, Map.of("queues", all));
    }

    /**
     * All customers who should hear of their position now, locked: at the head of a queue after every change, behind it
     * at most every {@code tailPause} and after a tenth of the way, and everywhere when a promise has run out. Ranks all
     * that wait.
     */
    public Uni<List<Positioned>> due(int limit) {
        return due(RANKED, limit, Map.of());
    }

    private Uni<List<Positioned>> due(String ranked, int limit, Map<String, Object> more) {
        Instant now = clock.instant();
        Map<String, Object> parameters = new HashMap<>(more);
        parameters.put("head", config.positions().head());
        parameters.put("now", now);
        parameters.put("tail_told_before", now.minus(config.positions().tailPause()));
        parameters.put("limit", limit);
        return Sql.list(DUE.formatted(ranked), DueRow.class, parameters).map(rows -> rows.stream()
                .map(row -> new Positioned(row.waiting().toCase(), row.position()))
                .toList());
    }

    /** Remembers what is being told. */
    public Uni<Void> tell(List<Told> told) {
        return Sql.change(TELL, Map.of("rows", Json.write(told), "now", clock.instant()))
                .replaceWithVoid();
    }

    /** How fast these queues were served lately. */
    public Uni<Map<String, ServiceRate>> rates(Collection<String> queues) {
        Instant now = clock.instant();
        Map<String, Object> parameters = Map.of(
                "queues", queues.stream().distinct().toArray(String[]::new),
                "now", now,
                "since", now.minus(config.promise().window()),
                "silent_since", now.minus(config.lease().duration()));
        return Sql.list(RATES, RateRow.class, parameters)
                .map(rows -> rows.stream().collect(Collectors.toMap(RateRow::queue, RateRow::toRate)));
    }

    /** How many wait, by lane. Lanes in which nobody waits are not in it. */
    public Uni<Map<Lane, Long>> counts() {
        return Sql.list(COUNTS, CountRow.class, Map.of())
                .map(rows -> rows.stream().collect(Collectors.toMap(CountRow::lane, CountRow::waiting)));
    }

    private record PositionRow(CaseId id, int position) {}

    private record DueRow(CaseRow waiting, int position) {}

    private record CountRow(Lane lane, long waiting) {}

    private record RateRow(String queue, int served, double busyS, int agentsThen, int agentsNow) {
        ServiceRate toRate() {
            return new ServiceRate(served, Duration.ofMillis(Math.round(busyS * 1000)), agentsThen, agentsNow);
        }
    }
}
