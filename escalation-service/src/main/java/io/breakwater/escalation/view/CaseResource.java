package io.breakwater.escalation.view;

import io.breakwater.escalation.agent.Attendance;
import io.breakwater.escalation.domain.Case;
import io.breakwater.escalation.domain.Queue;
import io.breakwater.escalation.domain.Queues;
import io.breakwater.escalation.store.CaseLists;
import io.breakwater.escalation.store.CaseLists.Wanted;
import io.breakwater.escalation.store.Cases;
import io.breakwater.escalation.store.Listed;
import io.breakwater.escalation.store.Messages;
import io.breakwater.events.CaseId;
import io.breakwater.events.CaseState;
import io.breakwater.kit.identity.Caller;
import io.breakwater.kit.identity.Roles;
import io.breakwater.kit.problem.Rejection;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Cases, as agents see them. */
@Path("/v1/cases")
@Cancellable(false)
public class CaseResource {
    private static final int LONGEST_PAGE = 100;
    private static final int USUAL_PAGE = 50;
    private static final String ME = "me";
    private static final List<String> STATES = List.of("queued", "assigned", "resolved");

    private final Cases cases;
    private final CaseLists lists;
    private final Messages messages;
    private final Queues queues;
    private final Attendance attendance;
    private final Caller caller;

    CaseResource(Cases cases, CaseLists lists, Messages messages, Queues queues, Attendance attendance, Caller caller) {
        this.cases = cases;
        this.lists = lists;
        this.messages = messages;
        this.queues = queues;
        this.attendance = attendance;
        this.caller = caller;
    }

    /**
     * Without {@code state}: all that are open, in the order in which they should be served. With {@code agent=me}: what
     * the caller holds.
     */
    @GET
    @RolesAllowed(Roles.AGENT)
    @WithTransaction
    public Uni<CasePage> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("queue") @Nullable String queue,
            @QueryParam("agent") @Nullable String agent,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        Wanted wanted = wanted(state, queue, agent);
        int length = length(limit);
        String list = state + "|" + queue + "|" + wanted.agent();
        return attendance
                .heard(caller.agent())
                .chain(() -> lists.page(wanted, cursor == null ? null : Cursor.read(list, cursor), length + 1))
                .map(found -> page(list, found, length));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.AGENT)
    @WithTransaction
    public Uni<CaseDetail> read(@PathParam("id") CaseId id) {
        return attendance
                .heard(caller.agent())
                .chain(() -> cases.byId(id))
                .map(found -> found.orElseThrow(() -> Rejection.notFound("case", id)))
                .chain(it -> messages.notesOf(id).map(notes -> CaseDetail.of(it, resolutions(it), notes)));
    }

    private List<String> resolutions(Case it) {
        return queues.byId(it.placement().queue()).map(Queue::resolutions).orElse(List.of());
    }

    private Wanted wanted(@Nullable String state, @Nullable String queue, @Nullable String agent) {
        if (state != null && !STATES.contains(state)) {
            throw Rejection.invalid("/state", "must be one of " + String.join(", ", STATES));
        }
        if (queue != null && queues.byId(queue).isEmpty()) {
            throw Rejection.invalid("/queue", "is not a queue");
        }
        if (agent != null && !agent.equals(ME)) {
            throw Rejection.invalid("/agent", "must be " + ME);
        }
        return new Wanted(
                state == null ? null : new CaseState(state),
                queue,
                agent == null ? null : caller.agent().id());
    }

    private static int length(@Nullable String limit) {
        try {
            int length = limit == null ? USUAL_PAGE : Integer.parseInt(limit);
            if (length >= 1 && length <= LONGEST_PAGE) {
                return length;
            }
        } catch (NumberFormatException e) {
            throw Rejection.invalid("/limit", "must be a whole number");
        }
        throw Rejection.invalid("/limit", "must be from 1 to " + LONGEST_PAGE);
    }

    private static CasePage page(String list, List<Listed> found, int length) {
        boolean more = found.size() > length;
        List<Listed> shown = more ? found.subList(0, length) : found;
        return new CasePage(
                shown.stream().map(listed -> CaseItem.of(listed.found())).toList(),
                new CasePage.Meta(
                        more, more ? Cursor.write(list, shown.get(length - 1).place()) : null));
    }
}
