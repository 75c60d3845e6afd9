package io.breakwater.escalation.store;

import io.breakwater.escalation.EscalationConfig;
import io.breakwater.escalation.domain.Case;
import io.breakwater.escalation.domain.Owner;
import io.breakwater.escalation.domain.QueueOrder;
import io.breakwater.events.AgentId;
import io.breakwater.events.CaseId;
import io.breakwater.events.ConversationId;
import io.breakwater.kit.fault.TransientFault;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All cases. Whoever wants to change one locks it first or claims it; locks are taken in the order of conversation ids,
 * after the lock of an agent, so that nobody waits in a circle.
 */
@ApplicationScoped
public class Cases {
    private static final String ROW_TYPE =
            """
            json_to_recordset(cast(cast(:rows as text) as json)) as r (
                id text, conversation_id text, contact_id text, channel text, segment text, queue text, lane text,
                lane_rank smallint, urgency text, reason text, skills text, dossier text, created_at timestamptz,
                due_at timestamptz, state text, owner_id text, owner_name text, resolution text, version bigint,
                changed_at timestamptz)""";
    private static final String ADD =
            """
            insert into cases (id, conversation_id, contact_id, channel, segment, queue, lane, lane_rank, urgency, reason,
                skills, dossier, created_at, due_at, state, version, changed_at)
            select r.id, r.conversation_id, r.contact_id, r.channel, r.segment, r.queue, r.lane, r.lane_rank, r.urgency,
                r.reason, r.skills, r.dossier, r.created_at, r.due_at, r.state, r.version, r.changed_at
            from %s
            order by r.conversation_id
            on conflict (conversation_id) where state <> 'resolved' do nothing
            returning cast(to_json(conversation_id) as text)"""
                    .formatted(ROW_TYPE);
    private static final String CHANGE =
            """
            update cases c set queue = r.queue, lane = r.lane, lane_rank = r.lane_rank, urgency = r.urgency,
                reason = r.reason, skills = r.skills, dossier = r.dossier, created_at = r.created_at, due_at = r.due_at,
                state = r.state, owner_id = r.owner_id, owner_name = r.owner_name, resolution = r.resolution,
                version = r.version, changed_at = r.changed_at
            from %s
            where c.id = r.id and c.version = r.version - 1"""
                    .formatted(ROW_TYPE);
    private static final String CLAIM =
            """
            update cases set state = 'assigned', owner_id = :agent, owner_name = :name, version = version + 1,
                changed_at = :now, claimed_at = :now, claimed_by = :agent
            where id = :id and state = 'queued'
            returning cast(row_to_json(cases) as text)""";
    private static final String READ = "select cast(row_to_json(c) as text) from cases c ";
    private static final String LOCK_OPEN = READ
            + """
            where conversation_id = any(cast(:conversations as text[])) and state <> 'resolved'
            order by conversation_id for update""";
    private static final String LOCK_HELD =
            READ + "where owner_id = :agent and state = 'assigned' order by conversation_id for update";
    private static final String LOCK_LAPSED = READ
            + """
            join agent a on a.id = c.owner_id
            where c.state = 'assigned' and a.heard_at <= :silent_since
            order by c.conversation_id
            for update of c skip locked""";
    private static final String LATEST_OF =
            READ + "where conversation_id = :conversation order by created_at desc, id limit 1";

    private final QueueOrder order;
    private final Clock clock;

    Cases(EscalationConfig config, Clock clock) {
        this.order = new QueueOrder(config.queue().ageingBound());
        this.clock = clock;
    }

    /** Adds those whose conversation has no open case yet, and tells which conversations that were. */
    public Uni<Set<ConversationId>> add(Collection<Case> opened) {
        return opened.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : Sql.list(ADD, ConversationId.class, Map.of("rows", rows(opened)))
                        .map(Set::copyOf);
    }

    /**
     * Keeps these cases, each of which must be one version on.
     *
     * <p>Fails as transient when one was changed meanwhile; with the row locked that cannot be.
     */
    public Uni<Void> keep(Collection<Case> changed) {
        return changed.isEmpty()
                ? Uni.createFrom().voidItem()
                : Sql.change(CHANGE, Map.of("rows", rows(changed)))
                        .invoke(kept -> {
                            if (kept != changed.size()) {
                                throw new TransientFault("Of " + changed.size() + " cases " + (changed.size() - kept)
                                        + " changed meanwhile");
                            }
                        })
                        .replaceWithVoid();
    }

    /** Gives a waiting case to this agent. Of any number of claims at once exactly one gets it, the others nothing. */
    public Uni<Optional<Case>> claim(CaseId id, Owner agent) {
        return one(
                CLAIM,
                Map.of("id", id.value(), "agent", agent.id().value(), "name", agent.name(), "now", clock.instant()));
    }

    public Uni<Optional<Case>> byId(CaseId id) {
        return one(READ + "where id = :id", Map.of("id", id.value()));
    }

    public Uni<Optional<Case>> lock(CaseId id) {
        return one(READ + "where id = :id for update", Map.of("id", id.value()));
    }

    /** The open cases of these conversations, locked. */
    public Uni<Map<ConversationId, Case>> lockOpen(Collection<ConversationId> conversations) {
        String[] ids = conversations.stream().map(ConversationId::value).toArray(String[]::new);
        return list(LOCK_OPEN, Map.of("conversations", ids)).map(found -> found.stream()
                .collect(Collectors.toMap(it -> it.subject().conversationId(), Function.identity())));
    }

    /** What this agent holds, locked. */
    public Uni<List<Case>> lockHeldBy(AgentId agent) {
        return list(LOCK_HELD, Map.of("agent", agent.value()));
    }

    /** What is held by agents who were not heard of after {@code silentSince}; cases in somebody's hands are left. */
    public Uni<List<Case>> lockLapsed(Instant silentSince) {
        return list(LOCK_LAPSED, Map.of("silent_since", silentSince));
    }

    public Uni<Long> countHeldBy(AgentId agent) {
        return Sql.list(
                        "select cast(count(*) as text) from cases where owner_id = :agent and state = 'assigned'",
                        Long.class,
                        Map.of("agent", agent.value()))
                .map(counts -> counts.get(0));
    }

    public Uni<Optional<Case>> latestOf(ConversationId conversation) {
        return one(LATEST_OF, Map.of("conversation", conversation.value()));
    }

    static Uni<List<Case>> list(String sql, Map<String, Object> parameters) {
        return Sql.list(sql, CaseRow.class, parameters)
                .map(rows -> rows.stream().map(CaseRow::toCase).toList());
    }

    private static Uni<Optional<Case>> one(String sql, Map<String, Object> parameters) {
        return list(sql, parameters).map(found -> found.stream().findFirst());
    }

    private String rows(Collection<Case> cases) {
        Instant now = clock.instant();
        return Json.write(
                cases.stream().map(it -> CaseRow.of(it, order.placeOf(it), now)).toList());
    }
}
