package io.breakwater.triage.path;

import io.breakwater.kit.identity.Caller;
import io.breakwater.kit.identity.Customer;
import io.breakwater.kit.identity.Roles;
import io.breakwater.kit.problem.Rejection;
import io.breakwater.triage.domain.path.PathLibrary;
import io.breakwater.triage.domain.path.TriagePath;
import io.breakwater.triage.language.Languages;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

/** Which paths there are, and where customers begin one. */
@Path("/v1/triage-paths")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class PathResource {
    private final PathLibrary library;
    private final PathWalks walks;
    private final SessionViews views;
    private final Caller caller;

    PathResource(PathLibrary library, PathWalks walks, SessionViews views, Caller caller) {
        this.library = library;
        this.walks = walks;
        this.views = views;
        this.caller = caller;
    }

    /** All of them, or those that a message with this intent may begin. */
    @GET
    @RolesAllowed(Roles.CUSTOMER)
    public PathList list(
            @QueryParam("locale")
                    @Nullable
                    @Pattern(
                            regexp = SessionRequest.LANGUAGE_TAG,
                            message = "must be a language tag such as en or pt-BR")
                    String locale,
            @QueryParam("intent") @Nullable @Size(max = 64) String intent) {
        String language = Languages.of(locale == null ? caller.customer().locale() : locale);
        return PathList.of(library.current().stream()
                .filter(path -> intent == null || path.intents().contains(intent))
                .map(path ->
                        new PathList.PathItem(path.id(), path.text(language).title(), path.intents()))
                .toList());
    }

    /** Begins a path. With the same Idempotency-Key it is the same session, however far it has come. */
    @POST
    @Path("/{id}/sessions")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CUSTOMER)
    @WithTransaction
    public Uni<Response> begin(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable @Size(min = 1, max = 255) String idempotencyKey,
            @NotNull @Valid SessionRequest body) {
        Customer customer = caller.customer();
        TriagePath path = library.newest(id).orElseThrow(() -> Rejection.notFound("triage path", "with this id"));
        return walks.begin(path, customer, body, idempotencyKey).map(session -> Response.status(Response.Status.CREATED)
                // As text: a URI would be made absolute with this service's own host.
                .header(HttpHeaders.LOCATION, "/v1/triage-sessions/" + session.id())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(views.of(session))
                .build());
    }
}
