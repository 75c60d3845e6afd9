package io.breakwater.escalation.enqueue;

import io.breakwater.escalation.domain.Case;
import io.breakwater.escalation.domain.Queues;
import io.breakwater.escalation.promise.CaseNews;
import io.breakwater.escalation.promise.CaseNews.Happened;
import io.breakwater.escalation.promise.PositionAnnouncing;
import io.breakwater.escalation.store.Cases;
import io.breakwater.events.CaseChange;
import io.breakwater.events.ConversationId;
import io.breakwater.events.EscalationRequested;
import io.breakwater.events.Lane;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Turns requests for a person into cases: one open case a conversation, whatever comes how often. */
@ApplicationScoped
class Enqueueing {
    private final Cases cases;
    private final Queues queues;
    private final CaseNews news;
    private final PositionAnnouncing announcing;
    private final MeterRegistry meters;
    private final Clock clock;

    Enqueueing(
            Cases cases,
            Queues queues,
            CaseNews news,
            PositionAnnouncing announcing,
            MeterRegistry meters,
            Clock clock) {
        this.cases = cases;
        this.queues = queues;
        this.news = news;
        this.announcing = announcing;
        this.meters = meters;
        this.clock = clock;
    }

    /** Runs in the inbox's transaction, for a whole poll in a fixed number of statements. */
    Uni<Void> enqueue(List<EscalationRequested> requests) {
        List<Happened> happened = new ArrayList<>();
        return place(requests, happened).chain(() -> news.publish(happened)).invoke(() -> count(happened));
    }

    /** What was enqueued is visible to all now. */
    void committed() {
        announcing.wake();
    }

    private Uni<Void> place(List<EscalationRequested> requests, List<Happened> happened) {
        Set<ConversationId> conversations = new LinkedHashSet<>();
        requests.forEach(request -> conversations.add(request.conversationId()));
        return cases.lockOpen(conversations).chain(open -> {
            Merging merging = new Merging(open);
            requests.forEach(merging::take);
            return cases.add(merging.opened.values()).chain(added -> cases.keep(merging.grown())
                    .invoke(() -> merging.tell(added, happened))
                    .chain(() -> placeRest(requests, merging, added, happened)));
        });
    }

    // The other lane's consumer opened a case for the same conversation at the same moment: now it is there to merge.
    private Uni<Void> placeRest(
            List<EscalationRequested> requests, Merging merging, Set<ConversationId> added, List<Happened> happened) {
        List<EscalationRequested> rest = requests.stream()
                .filter(request -> merging.opened.containsKey(request.conversationId())
                        && !added.contains(request.conversationId()))
                .toList();
        return rest.isEmpty() ? Uni.createFrom().voidItem() : place(rest, happened);
    }

    private void count(List<Happened> happened) {
        for (Happened one : happened) {
            if (CaseChange.QUEUED.equals(one.change())) {
                meters.counter(
                                "breakwater.escalations.queued",
                                "lane",
                                known(one.now().placement().lane()))
                        .increment();
            }
        }
    }

    // Tags come from a closed set, lanes do not.
    private static String known(Lane lane) {
        return Set.of(Lane.URGENT, Lane.NORMAL, Lane.ASYNC).contains(lane) ? lane.value() : "other";
    }

    /** Folds the requests of a poll, in order, into new cases and open ones. */
    private final class Merging {
        private final Map<ConversationId, Case> open;
        private final Map<ConversationId, Case> grown = new LinkedHashMap<>();
        private final Map<ConversationId, Case> opened = new LinkedHashMap<>();

        Merging(Map<ConversationId, Case> open) {
            this.open = open;
        }

        void take(EscalationRequested request) {
            ConversationId conversation = request.conversationId();
            Case known = open.get(conversation);
            if (known != null) {
                grown.compute(conversation, (id, so) -> next(so == null ? known : so, request, known.version() + 1));
            } else {
                opened.compute(
                        conversation,
                        (id, so) -> so == null
                                ? Case.open(request, queues, clock.instant())
                                : next(so, request, so.version()));
            }
        }

        List<Case> grown() {
            return List.copyOf(grown.values());
        }

        void tell(Set<ConversationId> added, List<Happened> happened) {
            opened.forEach((conversation, it) -> {
                if (added.contains(conversation)) {
                    happened.add(new Happened(CaseChange.QUEUED, it));
                }
            });
            grown.forEach((conversation, it) -> {
                if (it.placement()
                        .pressesMoreThan(
                                Objects.requireNonNull(open.get(conversation)).placement())) {
                    happened.add(new Happened(CaseChange.RAISED, it));
                }
            });
        }

        // A poll is one change of a case, however many requests it holds.
        private Case next(Case so, EscalationRequested request, long version) {
            Case with = so.with(request, queues);
            return new Case(
                    with.id(),
                    with.subject(),
                    with.placement(),
                    with.dossier(),
                    with.createdAt(),
                    with.standing(),
                    version);
        }
    }
}
