package io.breakwater.kit;

import io.breakwater.kit.identity.Caller;
import io.breakwater.kit.identity.Roles;
import io.breakwater.kit.inbox.Inbox;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Endpoints that the kit is tried on. */
@Cancellable(false)
@Path("/probe")
@Produces(MediaType.APPLICATION_JSON)
public class ProbeResource {
    private final Caller caller;
    private final Inbox inbox;

    ProbeResource(Caller caller, Inbox inbox) {
        this.caller = caller;
        this.inbox = inbox;
    }

    record Body(@NotBlank @Size(max = 100) String clientMessageId, @NotNull @Min(1) Integer count) {}

    @GET
    @Path("/slow-query")
    @PermitAll
    public Uni<Map<String, Object>> slowQuery() {
        return Panache.withTransaction(() -> Panache.getSession()
                .chain(session -> session.createNativeQuery("select 1 from pg_sleep(0.2)", Integer.class)
                        .getSingleResult())
                .map(one -> Map.of("answer", one)));
    }

    @GET
    @Path("/acted-on")
    @PermitAll
    public Uni<Set<UUID>> actedOn(@QueryParam("id") List<UUID> ids) {
        return Panache.withSession(() -> inbox.actedOn(ids));
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> echo(@NotNull @Valid Body body) {
        return Map.of("client_message_id", body.clientMessageId(), "count", body.count());
    }

    @GET
    @Path("/customer")
    @RolesAllowed(Roles.CUSTOMER)
    public Map<String, Object> customer() {
        var customer = caller.customer();
        return Map.of("id", customer.id(), "verification_level", customer.verificationLevel());
    }

    @GET
    @Path("/agent")
    @RolesAllowed(Roles.AGENT)
    public Map<String, Object> agent() {
        var agent = caller.agent();
        return Map.of("id", agent.id(), "skills", agent.skills(), "supervisor", agent.supervisor());
    }

    @GET
    @Path("/supervisor")
    @RolesAllowed(Roles.SUPERVISOR)
    public Map<String, Object> supervisor() {
        return Map.of("ok", true);
    }

    @GET
    @Path("/unannotated")
    public Map<String, Object> unannotated() {
        return Map.of("never", "seen");
    }
}
