package io.breakwater.benchmarks.load;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A conversation's events. When the stream ends or breaks, it is opened again where it was, until it is closed. */
final class EventStream {
    private static final int OK = 200;
    private static final long AGAIN_MS = 500;

    private final Vertx vertx;
    private final Http http;
    private final Conversation conversation;
    private final Tally tally;
    private final Consumer<StreamItem> items;
    private @Nullable HttpClientRequest current;
    private boolean closed;

    EventStream(Vertx vertx, Http http, Conversation conversation, Tally tally, Consumer<StreamItem> items) {
        this.vertx = vertx;
        this.http = http;
        this.conversation = conversation;
        this.tally = tally;
        this.items = items;
    }

    /** Completes when the server has said yes; fails when it says no the first time. */
    Future<Void> open() {
        String path = "/v1/conversations/" + conversation.id() + "/events";
        return http.stream(path, conversation.customer().token())
                .compose(request -> {
                    current = request;
                    long after = conversation.transcript().lastSeq();
                    if (after > 0) {
                        request.putHeader("Last-Event-ID", Long.toString(after));
                    }
                    return request.putHeader("Accept", "text/event-stream").send();
                })
                .compose(response -> {
                    if (response.statusCode() != OK) {
                        return Http.refused(response, path).compose(Future::failedFuture);
                    }
                    read(response);
                    return Future.succeededFuture();
                });
    }

    void close() {
        closed = true;
        if (current != null) {
            current.reset();
        }
    }

    private void read(HttpClientResponse response) {
        if (closed) {
            close();
            return;
        }
        SseParser parser = new SseParser(data -> items.accept(StreamItem.of(Wire.read(data))));
        response.exceptionHandler(failure -> openAgain("broken"));
        response.endHandler(end -> openAgain("ended"));
        response.handler(piece -> parser.feed(piece.getBytes()));
    }

    private void openAgain(String why) {
        if (closed) {
            return;
        }
        tally.streamFailed(why);
        vertx.setTimer(AGAIN_MS, id -> {
            if (!closed) {
                open().onFailure(failure -> openAgain(Http.kind(failure)));
            }
        });
    }
}
