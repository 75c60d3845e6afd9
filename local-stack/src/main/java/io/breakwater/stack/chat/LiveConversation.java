package io.breakwater.stack.chat;

import io.breakwater.stack.client.CustomerApi;
import io.breakwater.stack.client.Refused;
import io.breakwater.stack.client.StreamItem;
import io.breakwater.stack.launch.Unusable;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A conversation whose items are shown as they come, until it is closed. */
final class LiveConversation implements AutoCloseable {
    private final CustomerApi api;
    private final String id;
    private final ChatScreen screen;
    private final Duration again;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile @Nullable Stream<StreamItem> stream;
    private long seen;

    private LiveConversation(CustomerApi api, String id, ChatScreen screen, Duration again) {
        this.api = api;
        this.id = id;
        this.screen = screen;
        this.again = again;
    }

    /**
     * @param locale the customer's own when {@code null}
     * @param again how soon a stream that has ended is opened again
     */
    static LiveConversation open(CustomerApi api, @Nullable String locale, ChatScreen screen, Duration again) {
        LiveConversation conversation = new LiveConversation(api, api.open(locale), screen, again);
        Thread reader = new Thread(conversation::follow, "stream");
        // The stream has no end of its own, and the program must have one.
        reader.setDaemon(true);
        reader.start();
        return conversation;
    }

    String id() {
        return id;
    }

    @Override
    public void close() {
        closed.countDown();
        Stream<StreamItem> current = stream;
        if (current != null) {
            current.close();
        }
    }

    private void follow() {
        try {
            do {
                readOn();
            } while (!closed.await(again.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void readOn() {
        try (Stream<StreamItem> items = api.events(id, seen)) {
            stream = items;
            items.takeWhile(item -> closed.getCount() > 0).forEach(this::take);
        } catch (UncheckedIOException e) {
            // Broken, or closed by us: what came has come, and the next one goes on after it.
        } catch (Refused | Unusable e) {
            screen.note("The stream is away: " + e.getMessage());
        }
    }

    private void take(StreamItem item) {
        if (item.seq() > seen) {
            seen = item.seq();
            screen.show(item);
        }
    }
}
