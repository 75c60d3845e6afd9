package io.breakwater.triage.learn;

import io.breakwater.kit.identity.Caller;
import io.breakwater.kit.identity.Roles;
import io.breakwater.kit.problem.Rejection;
import io.breakwater.triage.domain.ExampleState;
import io.breakwater.triage.domain.LabelledExample;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The queue of labelled examples, what supervisors decide on them, and what comes out for training. */
@Path("/v1/labelled-examples")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class LabelledExampleResource {
    private static final String CSV = "text/csv;charset=UTF-8";

    private final LabelledExamples examples;
    private final Reviewing reviewing;
    private final Caller caller;

    LabelledExampleResource(LabelledExamples examples, Reviewing reviewing, Caller caller) {
        this.examples = examples;
        this.reviewing = reviewing;
        this.caller = caller;
    }

    /** Those of one state, the oldest label first. */
    @GET
    @RolesAllowed(Roles.SUPERVISOR)
    @WithSession
    public Uni<ExampleQueue> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("language") @Nullable String language,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("after") @Nullable String after) {
        int most = QueueParameters.limit(limit);
        ExampleState wanted = QueueParameters.state(state);
        return examples.list(wanted, QueueParameters.language(language), QueuePlace.parse(after), most + 1)
                .map(found -> ExampleQueue.of(found, most));
    }

    /** Decides on one. The same verdict again is answered the same. */
    @POST
    @Path("/{id}/review")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.SUPERVISOR)
    @WithTransaction
    public Uni<ExampleView> review(@PathParam("id") String id, @NotNull @Valid ReviewRequest body) {
        if (!LabelledExample.isId(id)) {
            throw Rejection.notFound("labelled example", "with this id");
        }
        return reviewing.review(id, body.checked(), caller.agent().id()).map(ExampleView::of);
    }

    /** All accepted ones as a file that training reads. */
    @GET
    @Path("/export")
    @Produces(CSV)
    @RolesAllowed(Roles.SUPERVISOR)
    @WithSession
    public Uni<Response> export(@QueryParam("language") @Nullable String language) {
        return examples.accepted(QueueParameters.language(language))
                .map(found -> Response.ok(ExamplesCsv.of(found), CSV)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"labelled-examples.csv\"")
                        .build());
    }
}
