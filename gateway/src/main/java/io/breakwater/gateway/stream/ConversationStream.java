package io.breakwater.gateway.stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.breakwater.kit.problem.Rejection;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.MultiEmitter;
import io.vertx.core.Context;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongFunction;

/**
 * One open stream of one conversation: items in order of {@code seq}, each once.
 *
 * <p>The next item is passed on as it arrives. Anything else (a gap, a reader that is slower than the conversation, a
 * fresh connection) only marks that there is something to look up; it is then read from ticket-service page by page,
 * so nothing is dropped and no more than a page is held. All state belongs to {@code context}'s thread.
 */
class ConversationStream {
    private static final int HELD_AT_MOST = 200;
    private static final long RETRY_MS = 1_000;

    private final MultiEmitter<? super StreamItem> out;
    private final LongFunction<Uni<ArrayNode>> page;
    private final ObjectMapper json;
    private final Context context;
    private final Deque<StreamItem> held = new ArrayDeque<>();
    private long lastHeld;
    private boolean missing;
    private boolean reading;
    private long waitingSince;

    /**
     * @param page reads up to a page of items after a {@code seq} from ticket-service
     * @param after the last {@code seq} that the client has
     */
    ConversationStream(
            MultiEmitter<? super StreamItem> out,
            LongFunction<Uni<ArrayNode>> page,
            ObjectMapper json,
            Context context,
            long after) {
        this.out = out;
        this.page = page;
        this.json = json;
        this.context = context;
        this.lastHeld = after;
        out.onRequest(n -> onContext(this::pump));
    }

    /** An item was recorded. Any thread. */
    void offer(StreamItem item) {
        onContext(() -> {
            if (item.seq() == lastHeld + 1 && !reading && held.size() < HELD_AT_MOST) {
                hold(item);
            } else if (item.seq() > lastHeld) {
                missing = true;
            }
            pump();
        });
    }

    /** Something may have been recorded. Any thread. */
    void lookUp() {
        onContext(() -> {
            missing = true;
            pump();
        });
    }

    /** Whether the client has taken nothing for so long, though there was something. On the context's thread. */
    boolean stalledFor(long ms, long nowMs) {
        return !held.isEmpty() && nowMs - waitingSince > ms;
    }

    private void pump() {
        while (!held.isEmpty() && out.requested() > 0) {
            out.emit(held.poll());
            waitingSince = System.currentTimeMillis();
        }
        if (missing && !reading && held.isEmpty() && !out.isCancelled()) {
            read();
        }
    }

    private void read() {
        reading = true;
        missing = false;
        page.apply(lastHeld)
                .subscribe()
                .with(
                        items -> onContext(() -> took(items)),
                        failure -> onContext(() -> {
                            if (failure instanceof Rejection refused
                                    && refused.problem().status() < 500) {
                                out.fail(failure);
                                return;
                            }
                            Log.debugf("A stream waits for ticket-service: %s", failure.toString());
                            context.owner()
                                    .setTimer(
                                            RETRY_MS,
                                            id -> onContext(() -> {
                                                reading = false;
                                                missing = true;
                                                pump();
                                            }));
                        }));
    }

    private void took(ArrayNode items) {
        reading = false;
        for (JsonNode node : items) {
            StreamItem item = json.convertValue(node, StreamItem.class);
            if (item.seq() == lastHeld + 1) {
                hold(item);
            }
        }
        // A full page may have more behind it; an item that came while we read is behind it too.
        missing = missing || items.size() >= ConversationPages.LIMIT;
        pump();
    }

    private void hold(StreamItem item) {
        if (held.isEmpty()) {
            waitingSince = System.currentTimeMillis();
        }
        held.add(item);
        lastHeld = item.seq();
    }

    private void onContext(Runnable work) {
        context.runOnContext(v -> work.run());
    }
}
