package io.breakwater.escalation.view;

import io.breakwater.escalation.domain.Case;
import io.breakwater.escalation.domain.ServiceRate;
import io.breakwater.escalation.domain.WaitPromise;
import io.breakwater.escalation.store.Agents;
import io.breakwater.escalation.store.Cases;
import io.breakwater.escalation.store.Waiting;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.breakwater.kit.identity.Caller;
import io.breakwater.kit.identity.Roles;
import io.breakwater.kit.problem.Rejection;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Where a customer stands, computed at the moment of asking. */
@Path("/v1/conversations/{id}/queue-status")
@Cancellable(false)
public class QueueStatusResource {
    private final Cases cases;
    private final Waiting waiting;
    private final Agents agents;
    private final Caller caller;
    private final Clock clock;

    QueueStatusResource(Cases cases, Waiting waiting, Agents agents, Caller caller, Clock clock) {
        this.cases = cases;
        this.waiting = waiting;
        this.agents = agents;
        this.caller = caller;
        this.clock = clock;
    }

    /** 404 as long as nobody was asked for, and for other people's conversations. */
    @GET
    @RolesAllowed(Roles.CUSTOMER)
    @WithSession
    public Uni<QueueStatusView> status(@PathParam("id") ConversationId id) {
        ContactId me = caller.customer().id();
        return cases.latestOf(id)
                .map(found -> found.filter(it -> it.subject().contactId().equals(me))
                        .orElseThrow(() -> Rejection.notFound("case of conversation", id)))
                .chain(it -> it.isWaiting() ? waiting(it) : settled(it));
    }

    private Uni<QueueStatusView> waiting(Case it) {
        return waiting.positions(List.of(it))
                .chain(positions -> waiting.rates(List.of(it.placement().queue()))
                        .map(rates -> {
                            ServiceRate rate = rates.getOrDefault(it.placement().queue(), ServiceRate.UNKNOWN);
                            Integer position = positions.get(it.id());
                            return QueueStatusView.of(
                                    it,
                                    position,
                                    position == null ? null : WaitPromise.of(position, rate),
                                    rate.agentsNow(),
                                    clock.instant());
                        }));
    }

    private Uni<QueueStatusView> settled(Case it) {
        return agents.countOnline().map(online -> QueueStatusView.of(it, null, null, online, clock.instant()));
    }
}
