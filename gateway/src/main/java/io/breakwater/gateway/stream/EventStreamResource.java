package io.breakwater.gateway.stream;

import io.breakwater.events.CaseId;
import io.breakwater.events.ConversationId;
import io.breakwater.gateway.seal.ConversationSeal;
import io.breakwater.kit.identity.Caller;
import io.breakwater.kit.identity.Customer;
import io.breakwater.kit.identity.Roles;
import io.breakwater.kit.problem.Rejection;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Server-sent events: {@code id:} is the {@code seq}, so a client that reconnects goes on where it was. */
@Cancellable(false)
@Path("/")
@Produces(MediaType.SERVER_SENT_EVENTS)
class EventStreamResource {
    private static final long RECONNECT_MS = 2_000;

    private final EventStreams streams;
    private final ConversationPages pages;
    private final AgentFeed agents;
    private final ConversationSeal seal;
    private final Caller caller;

    EventStreamResource(
            EventStreams streams, ConversationPages pages, AgentFeed agents, ConversationSeal seal, Caller caller) {
        this.streams = streams;
        this.pages = pages;
        this.agents = agents;
        this.seal = seal;
        this.caller = caller;
    }

    /** A customer's own conversation. */
    @GET
    @Path("/v1/conversations/{id}/events")
    @RolesAllowed(Roles.CUSTOMER)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    public Multi<OutboundSseEvent> ofConversation(
            @PathParam("id") ConversationId id,
            @HeaderParam("Last-Event-ID") @Nullable String lastEventId,
            @QueryParam("after_seq") @Nullable String afterSeq,
            Sse sse) {
        Customer customer = caller.customer();
        if (seal.open(id, customer.id()).isEmpty()) {
            throw Rejection.notFound("conversation", id);
        }
        long after = after(lastEventId, afterSeq);
        return events(streams.of(id, after, customer.id().value()), sse);
    }

    /** The conversation of a case, for the agent who works on it. */
    @GET
    @Path("/v1/cases/{id}/events")
    @RolesAllowed(Roles.AGENT)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    public Multi<OutboundSseEvent> ofCase(
            @PathParam("id") CaseId id,
            @HeaderParam("Last-Event-ID") @Nullable String lastEventId,
            @QueryParam("after_seq") @Nullable String afterSeq,
            Sse sse) {
        String agent = caller.agent().id().value();
        long after = after(lastEventId, afterSeq);
        Uni<ConversationId> conversation = pages.ofCase(id.value());
        return events(conversation.onItem().transformToMulti(found -> streams.of(found, after, agent)), sse);
    }

    /** Wake-ups for an agent's queue view: which case changed. Read the cases again after one. */
    @GET
    @Path("/v1/agents/me/events")
    @RolesAllowed(Roles.AGENT)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    public Multi<OutboundSseEvent> ofAgent(Sse sse) {
        return events(agents.changes(caller.agent().id().value(), caller.tokenExpiry()), sse);
    }

    private Multi<OutboundSseEvent> events(Multi<StreamItem> items, Sse sse) {
        Multi<OutboundSseEvent> events = items.map(item -> {
            OutboundSseEvent.Builder event = sse.newEventBuilder()
                    .name(item.type())
                    .mediaType(MediaType.APPLICATION_JSON_TYPE)
                    .data(item);
            return item.seq() > 0 ? event.id(Long.toString(item.seq())).build() : event.build();
        });
        // The first beat comes at once and flushes the head, so that the client knows that it is connected.
        Multi<OutboundSseEvent> beats = Multi.createFrom()
                .ticks()
                .startingAfter(Duration.ofMillis(1))
                .every(streams.heartbeat())
                .onOverflow()
                .drop()
                .map(tick -> sse.newEventBuilder()
                        .comment("beat")
                        .reconnectDelay(RECONNECT_MS)
                        .build());
        return Multi.createBy()
                .merging()
                .streams(events.onCompletion().failWith(StreamEnded::new), beats)
                .onFailure(Rejection.class)
                .invoke(refused -> Log.debugf("A stream ends early: %s", refused.getMessage()))
                // The 200 is said already; all that can be told is the end.
                .onFailure(failure -> failure instanceof StreamEnded || failure instanceof Rejection)
                .recoverWithCompletion();
    }

    private static long after(@Nullable String lastEventId, @Nullable String afterSeq) {
        String given = lastEventId != null ? lastEventId : afterSeq;
        if (given == null) {
            return 0;
        }
        try {
            long seq = Long.parseLong(given);
            if (seq >= 0) {
                return seq;
            }
        } catch (NumberFormatException e) {
            // falls through: it is told below like any other bad number
        }
        throw Rejection.invalid(lastEventId != null ? "Last-Event-ID" : "after_seq", "must be a number, 0 or more");
    }

    /** Ends the heartbeat together with the items. */
    private static final class StreamEnded extends RuntimeException {
        StreamEnded() {
            super("the stream has ended", null, false, false);
        }
    }
}
