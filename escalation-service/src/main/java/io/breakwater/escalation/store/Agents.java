package io.breakwater.escalation.store;

import io.breakwater.escalation.EscalationConfig;
import io.breakwater.escalation.domain.Availability;
import io.breakwater.escalation.domain.Lease;
import io.breakwater.escalation.domain.Owner;
import io.breakwater.escalation.domain.Presence;
import io.breakwater.events.AgentId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All agents who were ever here. */
@ApplicationScoped
public class Agents {
    /** A heartbeat is written only when this share of the lease has passed since the last one. */
    private static final int WRITES_PER_LEASE = 12;

    private static final String HEARD =
            """
            insert into agent (id, name, skills, availability, heard_at, first_seen_at)
            values (:id, :name, :skills, 'online', :now, :now)
            on conflict (id) do update
            set name = excluded.name, skills = excluded.skills, heard_at = excluded.heard_at
            where agent.heard_at <= :old or agent.name <> excluded.name or agent.skills <> excluded.skills""";
    private static final String LOCK =
            """
            select cast(row_to_json(a) as text) from agent a
            where id = any(cast(:ids as text[])) order by id for update""";
    private static final String FIRST_LAPSE =
            """
            select cast(to_json(heard_at) as text) from agent a
            where exists (select from cases where owner_id = a.id and state = 'assigned')
            order by heard_at limit 1""";
    private static final String ONLINE =
            """
            select cast(count(*) as text) from agent
            where availability = 'online' and heard_at > cast(:silent_since as timestamptz)""";

    private final Duration lease;
    private final Clock clock;

    Agents(EscalationConfig config, Clock clock) {
        this.lease = config.lease().duration();
        this.clock = clock;
    }

    /** This agent is there. At first sight the agent becomes known, and online. */
    public Uni<Void> heard(Owner agent, Collection<String> skills) {
        Instant now = clock.instant();
        return Sql.change(
                        HEARD,
                        Map.of(
                                "id", agent.id().value(),
                                "name", agent.name(),
                                "skills", Json.write(skills.stream().sorted().toList()),
                                "now", now,
                                "old", now.minus(lease.dividedBy(WRITES_PER_LEASE))))
                .replaceWithVoid();
    }

    /** The agents among these who are known, locked: until the end of the transaction only it gives or takes cases. */
    public Uni<List<Presence>> lock(AgentId... ids) {
        String[] values = Arrays.stream(ids).map(AgentId::value).toArray(String[]::new);
        return Sql.list(LOCK, AgentRow.class, Map.of("ids", values))
                .map(rows -> rows.stream().map(row -> row.toPresence(lease)).toList());
    }

    public Uni<Void> say(AgentId id, Availability availability) {
        return Sql.change(
                        "update agent set availability = :availability where id = :id",
                        Map.of("id", id.value(), "availability", availability.word()))
                .replaceWithVoid();
    }

    public Uni<Long> countOnline() {
        return Sql.list(
                        ONLINE,
                        Long.class,
                        Map.of("silent_since", clock.instant().minus(lease)))
                .map(counts -> counts.get(0));
    }

    /** When the first lease on a case lapses if nothing is heard; nothing when no case is held. */
    public Uni<Optional<Instant>> firstLapse() {
        return Sql.list(FIRST_LAPSE, Instant.class, Map.of())
                .map(found -> found.stream().findFirst().map(heardAt -> new Lease(heardAt, lease).lapsesAt()));
    }

    private record AgentRow(AgentId id, String name, String skills, String availability, Instant heardAt) {
        Presence toPresence(Duration lease) {
            return new Presence(
                    new Owner(id, name),
                    List.of(Json.read(skills, String[].class)),
                    Availability.of(availability).orElseThrow(),
                    new Lease(heardAt, lease));
        }
    }
}
