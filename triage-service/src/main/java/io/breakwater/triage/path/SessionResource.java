package io.breakwater.triage.path;

import io.breakwater.kit.identity.Caller;
import io.breakwater.kit.identity.Customer;
import io.breakwater.kit.identity.Roles;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.Cancellable;

/** One way through a path, for the customer who walks it and for nobody else. */
@Path("/v1/triage-sessions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class SessionResource {
    private final PathWalks walks;
    private final SessionViews views;
    private final Caller caller;

    SessionResource(PathWalks walks, SessionViews views, Caller caller) {
        this.walks = walks;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.CUSTOMER)
    @WithSession
    public Uni<SessionView> show(@PathParam("id") String id) {
        return walks.show(id, caller.customer()).map(views::of);
    }

    /** Takes the answer to a step. The last one may be repeated: it is taken once and answered the same. */
    @POST
    @Path("/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CUSTOMER)
    @WithTransaction
    public Uni<Response> answer(@PathParam("id") String id, @NotNull @Valid AnswerRequest body) {
        Customer customer = caller.customer();
        return walks.answer(id, customer, body.checked()).map(taken -> {
            Response.ResponseBuilder answer =
                    Response.ok(views.of(taken.session())).header(HttpHeaders.CACHE_CONTROL, "no-store");
            return taken.repeated()
                    ? answer.header("Idempotency-Replayed", "true").build()
                    : answer.build();
        });
    }
}
