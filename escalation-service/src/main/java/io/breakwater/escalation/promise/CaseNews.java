package io.breakwater.escalation.promise;

import io.breakwater.escalation.domain.Case;
import io.breakwater.escalation.domain.Owner;
import io.breakwater.escalation.domain.ServiceRate;
import io.breakwater.escalation.domain.WaitPromise;
import io.breakwater.escalation.store.Waiting;
import io.breakwater.events.CaseChange;
import io.breakwater.events.CaseChanged;
import io.breakwater.events.CaseId;
import io.breakwater.events.NameBasedUuid;
import io.breakwater.events.QueueStatus;
import io.breakwater.events.Topics;
import io.breakwater.kit.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Publishes what happened to cases, with position and promise for those that wait. Runs in the caller's transaction;
 * the number of statements does not depend on the number of cases.
 */
@ApplicationScoped
public class CaseNews {
    private final Waiting waiting;
    private final Outbox outbox;
    private final Clock clock;

    CaseNews(Waiting waiting, Outbox outbox, Clock clock) {
        this.waiting = waiting;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A stored case and what has just happened to it. */
    public record Happened(CaseChange change, Case now) {}

    public Uni<Void> publish(CaseChange change, Case now) {
        return publish(List.of(new Happened(change, now)));
    }

    public Uni<Void> publish(List<Happened> happened) {
        List<Case> queued =
                happened.stream().map(Happened::now).filter(Case::isWaiting).toList();
        if (queued.isEmpty()) {
            return publish(happened, Map.of(), Map.of());
        }
        return waiting.positions(queued).chain(positions -> publishPositioned(happened, positions));
    }

    /** The same, for positions that were read in this transaction. */
    Uni<Void> publishPositioned(List<Happened> happened, Map<CaseId, Integer> positions) {
        List<Case> queued =
                happened.stream().map(Happened::now).filter(Case::isWaiting).toList();
        return waiting.rates(queued.stream().map(it -> it.placement().queue()).toList())
                .chain(rates -> waiting.tell(queued.stream()
                                .map(it -> told(it, positions, rates))
                                .toList())
                        .chain(() -> publish(happened, positions, rates)));
    }

    private Uni<Void> publish(List<Happened> happened, Map<CaseId, Integer> positions, Map<String, ServiceRate> rates) {
        List<CaseChanged> events = new ArrayList<>(happened.size());
        for (Happened one : happened) {
            events.add(event(one, positions.get(one.now().id()), rates));
        }
        return outbox.publishAll(Topics.CASE_CHANGED, events);
    }

    private Waiting.Told told(Case it, Map<CaseId, Integer> positions, Map<String, ServiceRate> rates) {
        int position = positions.getOrDefault(it.id(), 0);
        WaitPromise promise = promise(it, position, rates);
        Instant until = promise == null ? null : clock.instant().plusSeconds(promise.maxS());
        return new Waiting.Told(it.id(), position, until, it.version());
    }

    private CaseChanged event(Happened happened, @Nullable Integer position, Map<String, ServiceRate> rates) {
        Case it = happened.now();
        WaitPromise promise = position == null ? null : promise(it, position, rates);
        Owner owner = it.owner();
        return new CaseChanged(
                NameBasedUuid.of("case-changed", it.id().value(), String.valueOf(it.version())),
                it.subject().conversationId(),
                it.subject().contactId(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                it.id(),
                it.version(),
                happened.change(),
                it.placement().lane(),
                it.placement().urgency(),
                new QueueStatus(
                        it.standing().state(),
                        it.placement().queue(),
                        position,
                        promise == null ? null : promise.minS(),
                        promise == null ? null : promise.maxS()),
                owner == null ? null : owner.asAuthor(),
                it.standing().resolution());
    }

    private static @Nullable WaitPromise promise(Case it, int position, Map<String, ServiceRate> rates) {
        return WaitPromise.of(position, rates.getOrDefault(it.placement().queue(), ServiceRate.UNKNOWN));
    }
}
