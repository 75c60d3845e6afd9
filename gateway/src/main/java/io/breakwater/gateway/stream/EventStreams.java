package io.breakwater.gateway.stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.breakwater.events.ConversationId;
import io.breakwater.gateway.GatewayConfig;
import io.breakwater.kit.identity.Caller;
import io.breakwater.kit.problem.Problem;
import io.breakwater.kit.problem.Rejection;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Opens and closes streams: who may hold how many, when a stalled one ends, and that all end with the token. */
@ApplicationScoped
class EventStreams {
    private static final long CHECK_MS = 1_000;
    private static final int RETRY_AFTER_S = 5;

    private final ConversationFeed feed;
    private final ConversationPages pages;
    private final GatewayConfig.Stream config;
    private final ObjectMapper json;
    private final Caller caller;
    private final Vertx vertx;
    private final Map<String, Integer> open = new ConcurrentHashMap<>();

    EventStreams(
            ConversationFeed feed,
            ConversationPages pages,
            GatewayConfig config,
            ObjectMapper json,
            Caller caller,
            Vertx vertx,
            MeterRegistry meters) {
        this.feed = feed;
        this.pages = pages;
        this.config = config.stream();
        this.json = json;
        this.caller = caller;
        this.vertx = vertx;
        meters.gauge("breakwater.streams.open", feed, ConversationFeed::size);
    }

    /** The items of a conversation after this {@code seq}, and all that follow until the token ends. */
    Multi<StreamItem> of(ConversationId conversation, long after, String holder) {
        enter(holder);
        String token = caller.token();
        Instant end = caller.tokenExpiry();
        Context context = vertx.getOrCreateContext();
        return Multi.createFrom()
                .<StreamItem>emitter(
                        out -> {
                            ConversationStream stream = new ConversationStream(
                                    out, seq -> pages.after(conversation, seq, token), json, context, after);
                            feed.add(conversation, stream);
                            long timer = vertx.setPeriodic(
                                    CHECK_MS,
                                    id -> context.runOnContext(v -> {
                                        long now = System.currentTimeMillis();
                                        if (stream.stalledFor(config.stall().toMillis(), now)
                                                || now > end.toEpochMilli()) {
                                            out.complete();
                                        }
                                    }));
                            out.onTermination(() -> {
                                vertx.cancelTimer(timer);
                                feed.remove(conversation, stream);
                                leave(holder);
                            });
                            stream.lookUp();
                        },
                        BackPressureStrategy.BUFFER);
    }

    Duration heartbeat() {
        return config.heartbeat();
    }

    void enter(String holder) {
        if (open.merge(holder, 1, Integer::sum) > config.perCaller()) {
            leave(holder);
            throw new Rejection(Problem.of(
                            429,
                            "too_many_streams",
                            "Too many open streams",
                            "At most " + config.perCaller() + " streams may be open at a time. Close one.")
                    .retryAfter(RETRY_AFTER_S));
        }
    }

    void leave(String holder) {
        open.computeIfPresent(holder, (id, n) -> n > 1 ? n - 1 : null);
    }
}
