package io.breakwater.deeplink.progress;

import io.breakwater.deeplink.domain.DeepLink;
import io.breakwater.deeplink.domain.LinkToken;
import io.breakwater.deeplink.store.DeepLinks;
import io.breakwater.events.LinkProgressed;
import io.breakwater.events.LinkStatus;
import io.breakwater.events.NameBasedUuid;
import io.breakwater.events.Topics;
import io.breakwater.kit.outbox.Outbox;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Keeps every step of a link and tells the conversation of it, both or neither: inside the caller's transaction. */
@ApplicationScoped
public class LinkProgress {
    private final DeepLinks links;
    private final Outbox outbox;
    private final MeterRegistry metrics;

    LinkProgress(DeepLinks links, Outbox outbox, MeterRegistry metrics) {
        this.links = links;
        this.outbox = outbox;
        this.metrics = metrics;
    }

    /** A new link. */
    public Uni<Void> begin(DeepLink created, LinkToken token) {
        return links.add(created, token).chain(() -> announce(List.of(created)));
    }

    /** A step of a locked link. */
    public Uni<Void> record(DeepLink changed) {
        return recordAll(List.of(changed));
    }

    /** A step each of locked links. */
    public Uni<Void> recordAll(List<DeepLink> changed) {
        return Multi.createFrom()
                .iterable(changed)
                .onItem()
                .transformToUniAndConcatenate(links::progress)
                .collect()
                .asList()
                .chain(() -> announce(changed));
    }

    private Uni<Void> announce(List<DeepLink> changed) {
        return outbox.publishAll(
                        Topics.LINK_PROGRESSED,
                        changed.stream().map(LinkProgress::event).toList())
                .invoke(() -> changed.forEach(link -> metrics.counter(
                                "breakwater.links.progressed",
                                "state",
                                link.state().value())
                        .increment()));
    }

    // A link comes to each state once at most, so that its id and state name the event.
    private static LinkProgressed event(DeepLink link) {
        return new LinkProgressed(
                NameBasedUuid.of(
                        "link-progressed", link.id().value(), link.state().value()),
                link.conversationId(),
                link.owner(),
                link.changedAt(),
                new LinkStatus(link.id(), link.screen(), link.state()));
    }
}
