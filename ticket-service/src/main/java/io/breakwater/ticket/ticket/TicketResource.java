package io.breakwater.ticket.ticket;

import io.breakwater.kit.identity.Caller;
import io.breakwater.kit.identity.Roles;
import io.breakwater.kit.problem.Rejection;
import io.breakwater.ticket.domain.TicketId;
import io.breakwater.ticket.domain.TicketStatus;
import io.breakwater.ticket.page.Listing;
import io.breakwater.ticket.page.Page;
import io.breakwater.ticket.store.ConversationReads;
import io.breakwater.ticket.store.Ids;
import io.breakwater.ticket.store.Viewer;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Tickets for agents (of conversations that people were asked into) and supervisors (all). */
@Path("/v1/tickets")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
class TicketResource {
    private final ConversationReads conversations;
    private final TicketDesk desk;
    private final Caller caller;

    TicketResource(ConversationReads conversations, TicketDesk desk, Caller caller) {
        this.conversations = conversations;
        this.desk = desk;
        this.caller = caller;
    }

    /** Newest first. */
    @GET
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    @WithSession
    public Uni<Listing<TicketView>> list(
            @QueryParam("status") @Nullable String status,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        Page page = Page.of(cursor, limit);
        return conversations
                .tickets(Viewer.of(caller), status(status), page)
                .map(found -> Listing.of(
                        found,
                        page,
                        TicketView::of,
                        c -> Listing.place(
                                c.stream().createdAt(), c.stream().id().value())));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    @WithSession
    public Uni<TicketView> one(@PathParam("id") String id) {
        TicketId ticket = Ids.ticket(id);
        return conversations.one(ticket.conversation(), Viewer.of(caller)).map(found -> found.map(TicketView::of)
                .orElseThrow(() -> Rejection.notFound("ticket", id)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    @WithTransaction
    public Uni<TicketView> change(@PathParam("id") String id, @Valid @NotNull TicketPatch patch) {
        return desk.change(Ids.ticket(id), patch, Viewer.of(caller)).map(TicketView::of);
    }

    private static @Nullable TicketStatus status(@Nullable String word) {
        if (word == null) {
            return null;
        }
        return TicketStatus.of(word)
                .orElseThrow(() ->
                        Rejection.invalid("status", "must be one of new, open, waiting_on_customer, resolved, closed"));
    }
}
