package io.breakwater.ticket.conversation;

import io.breakwater.events.ConversationId;
import io.breakwater.kit.identity.Caller;
import io.breakwater.kit.identity.Roles;
import io.breakwater.kit.problem.Rejection;
import io.breakwater.ticket.page.Listing;
import io.breakwater.ticket.page.Page;
import io.breakwater.ticket.store.ConversationReads;
import io.breakwater.ticket.store.Ids;
import io.breakwater.ticket.store.Viewer;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Conversations and their streams, read by those who may. */
@Path("/v1/conversations")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
class ConversationResource {
    private final ConversationReads conversations;
    private final Streams streams;
    private final Caller caller;

    ConversationResource(ConversationReads conversations, Streams streams, Caller caller) {
        this.conversations = conversations;
        this.streams = streams;
        this.caller = caller;
    }

    /** The caller's own conversations, newest first. */
    @GET
    @RolesAllowed(Roles.CUSTOMER)
    @WithSession
    public Uni<Listing<ConversationView>> own(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
        Page page = Page.of(cursor, limit);
        return conversations
                .own(caller.customer().id(), page)
                .map(found -> Listing.of(
                        found,
                        page,
                        ConversationView::of,
                        c -> Listing.place(
                                c.stream().createdAt(), c.stream().id().value())));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR})
    @WithSession
    public Uni<ConversationView> one(@PathParam("id") String id) {
        return conversations.one(Ids.conversation(id), Viewer.of(caller)).map(found -> found.map(ConversationView::of)
                .orElseThrow(() -> Rejection.notFound("conversation", id)));
    }

    /** The items of the stream after {@code after_seq}, in order. */
    @GET
    @Path("/{id}/messages")
    @RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR})
    @WithSession
    public Uni<Listing<ItemView>> stream(
            @PathParam("id") String id,
            @QueryParam("after_seq") @Nullable String afterSeq,
            @QueryParam("limit") @Nullable String limit) {
        ConversationId conversation = Ids.conversation(id);
        long after = Page.number("after_seq", afterSeq, 0, 0, Long.MAX_VALUE);
        return streams.after(conversation, after, Page.limit(limit), Viewer.of(caller));
    }
}
