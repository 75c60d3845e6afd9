package io.breakwater.escalation.queue;

import io.breakwater.escalation.agent.Attendance;
import io.breakwater.escalation.domain.Queue;
import io.breakwater.escalation.domain.Queues;
import io.breakwater.escalation.store.Agents;
import io.breakwater.escalation.store.QueueCounts;
import io.breakwater.kit.identity.Caller;
import io.breakwater.kit.identity.Roles;
import io.breakwater.kit.problem.Rejection;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The queues and how full they are. */
@Path("/v1/queues")
@Cancellable(false)
public class QueueResource {
    private final Queues queues;
    private final QueueCounts counts;
    private final Agents agents;
    private final Attendance attendance;
    private final Caller caller;
    private final Clock clock;

    QueueResource(Queues queues, QueueCounts counts, Agents agents, Attendance attendance, Caller caller, Clock clock) {
        this.queues = queues;
        this.counts = counts;
        this.agents = agents;
        this.attendance = attendance;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.AGENT)
    public QueueList list() {
        return QueueList.of(queues.all());
    }

    @GET
    @Path("/{id}/stats")
    @RolesAllowed(Roles.SUPERVISOR)
    @WithTransaction
    public Uni<QueueStats> stats(@PathParam("id") String id) {
        Queue queue = queues.byId(id).orElseThrow(() -> Rejection.notFound("queue", "of this id"));
        return attendance
                .heard(caller.agent())
                .chain(() -> counts.of(queue.id()))
                .chain(lanes ->
                        agents.countOnline().map(online -> QueueStats.of(queue.id(), lanes, online, clock.instant())));
    }

    /** All of them: there are few. */
    public record QueueList(List<QueueView> data, Meta meta) {
        static QueueList of(List<Queue> queues) {
            return new QueueList(
                    queues.stream()
                            .map(q -> new QueueView(q.id(), q.name(), q.lane().value(), q.resolutions()))
                            .toList(),
                    new Meta(false));
        }
    }

    public record QueueView(String id, String name, String lane, List<String> resolutions) {}

    public record Meta(boolean hasMore) {}
}
