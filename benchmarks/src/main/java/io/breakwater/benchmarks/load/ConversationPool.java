package io.breakwater.benchmarks.load;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The conversations that are open. A customer who got an answer may write again; who waits for a person is left alone
 * and a fresh conversation takes the place.
 */
final class ConversationPool {
    private static final int AT_ONCE = 32;
    private static final long AGAIN_MS = 1_000;

    private final Vertx vertx;
    private final Http requests;
    private final @Nullable Http streams;
    private final Customers customers;
    private final Tally tally;
    private final BiConsumer<Conversation, StreamItem> items;
    private final Set<Conversation> open = new LinkedHashSet<>();
    private final Set<Conversation> quiet = new LinkedHashSet<>();
    private final Set<Conversation> leaving = new HashSet<>();
    private boolean closed;

    /**
     * @param streams null when no events are read
     * @param items takes what the streams tell
     */
    ConversationPool(
            Vertx vertx,
            Http requests,
            @Nullable Http streams,
            Customers customers,
            Tally tally,
            BiConsumer<Conversation, StreamItem> items) {
        this.vertx = vertx;
        this.requests = requests;
        this.streams = streams;
        this.customers = customers;
        this.tally = tally;
        this.items = items;
    }

    /** Opens so many, some at a time. Fails with the first that cannot be opened. */
    Future<Void> fill(int count) {
        Promise<Void> all = Promise.promise();
        int[] left = {count, count};
        for (int i = 0; i < Math.min(AT_ONCE, count); i++) {
            fillOne(left, all);
        }
        return all.future();
    }

    /** One that nothing is under way in, the longest quiet first; if there is none, any. Null if none is open. */
    @Nullable
    Conversation pick() {
        Conversation found = first(quiet);
        if (found == null) {
            found = first(open);
            if (found != null) {
                open.add(found);
            }
        }
        return found;
    }

    /** Takes the first out. */
    private static @Nullable Conversation first(Set<Conversation> from) {
        Iterator<Conversation> all = from.iterator();
        if (!all.hasNext()) {
            return null;
        }
        Conversation first = all.next();
        all.remove();
        return first;
    }

    /** Something happened in it: it may be quiet now, or with a person. */
    void changed(Conversation conversation) {
        if (conversation.transcript().isHandedOver() && open.remove(conversation)) {
            quiet.remove(conversation);
            leaving.add(conversation);
            tally.conversationHandedOver();
            replace();
        }
        if (!conversation.isQuiet()) {
            return;
        }
        if (leaving.remove(conversation)) {
            conversation.hangUp();
        } else if (open.contains(conversation)) {
            quiet.add(conversation);
        }
    }

    /** Hangs up everywhere. What is unanswered by now is lost. */
    void close() {
        closed = true;
        open.addAll(leaving);
        for (Conversation conversation : open) {
            if (streams != null) {
                conversation.transcript().close();
            }
            conversation.hangUp();
        }
    }

    private void fillOne(int[] left, Promise<Void> all) {
        if (left[0]-- <= 0 || all.future().isComplete()) {
            return;
        }
        openOne().onFailure(all::tryFail).onSuccess(opened -> {
            if (--left[1] == 0) {
                all.tryComplete();
            }
            fillOne(left, all);
        });
    }

    private void replace() {
        openOne().onFailure(failure -> {
            tally.streamFailed("not opened: " + Http.kind(failure));
            if (!closed) {
                vertx.setTimer(AGAIN_MS, id -> replace());
            }
        });
    }

    private Future<Void> openOne() {
        Customer customer = customers.next();
        var wish = JsonNodeFactory.instance.objectNode().put("channel", "web").put("locale", customer.language());
        return requests.post("/v1/conversations", customer.token(), wish)
                .map(created -> new Conversation(created.path("id").asText(), customer, tally))
                .compose(this::listen)
                .map(conversation -> {
                    tally.conversationOpened();
                    open.add(conversation);
                    quiet.add(conversation);
                    return null;
                });
    }

    private Future<Conversation> listen(Conversation conversation) {
        if (streams == null) {
            return Future.succeededFuture(conversation);
        }
        EventStream stream =
                new EventStream(vertx, streams, conversation, tally, item -> items.accept(conversation, item));
        conversation.stream(stream);
        return stream.open().map(conversation);
    }
}
