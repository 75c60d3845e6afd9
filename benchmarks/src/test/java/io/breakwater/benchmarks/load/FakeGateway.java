package io.breakwater.benchmarks.load;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Speaks the gateway's and the issuer's HTTP with one event loop, and misbehaves in the ways that a test asks for. */
public class FakeGateway implements AutoCloseable {
    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final Map<String, Talk> talks = new HashMap<>();
    private final URI uri;
    private long freeAt;
    private int messages;

    /** Milliseconds that each message takes, one after the other; 0: no time. */
    volatile long serviceMs;

    /** How many streams are open before the next is refused. */
    volatile int streamsAllowed = Integer.MAX_VALUE;

    /** Each so many streams, one is hung up after its first item; 0: none. */
    volatile int hangsUpEach;

    private int streams;

    static class Talk {
        final List<String> items = new ArrayList<>();

        @Nullable
        HttpServerResponse stream;

        boolean handedOver;
        boolean hangsUp;
    }

    @SuppressWarnings("this-escape")
    public FakeGateway() {
        HttpServer server = vertx.createHttpServer()
                .requestHandler(this::serve)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        uri = URI.create("http://127.0.0.1:" + server.actualPort());
    }

    public URI uri() {
        return uri;
    }

    /** What is told after the customer's own item. */
    void answer(Talk talk, String text, String messageId) {
        if (text.contains("person") || text.contains("somebody real")) {
            talk.handedOver = true;
            tell(talk, "handoff.created", "{\"case_id\":\"case_1\"}");
        } else if (!talk.handedOver) {
            reply(talk, messageId);
        }
    }

    final void reply(Talk talk, String messageId) {
        tell(
                talk,
                StreamItem.MESSAGE,
                "{\"message_id\":\"msg_r%d\",\"author\":{\"type\":\"bot\"},\"in_reply_to\":\"%s\",\"text\":\"ja\"}"
                        .formatted(++messages, messageId));
    }

    private void serve(HttpServerRequest request) {
        String path = request.path();
        if (path.equals("/issuer/demo-users")) {
            end(
                    request.response(),
                    200,
                    "{\"data\":[{\"id\":\"anna\",\"role\":\"customer\",\"locale\":\"en-GB\"},"
                            + "{\"id\":\"bruno\",\"role\":\"customer\",\"locale\":\"de-DE\"},"
                            + "{\"id\":\"agt_ben\",\"role\":\"agent\",\"locale\":\"en\"}]}");
        } else if (path.equals("/issuer/token")) {
            end(request.response(), 200, "{\"token\":\"t-1\"}");
        } else if (!"Bearer t-1".equals(request.getHeader("Authorization"))) {
            end(request.response(), 401, "{}");
        } else if (path.endsWith("/events")) {
            stream(request);
        } else if (path.endsWith("/messages")) {
            request.body().onSuccess(body -> inTurn(() -> accept(request, body)));
        } else {
            String id = "conv_" + talks.size();
            talks.put(id, new Talk());
            end(request.response(), 201, "{\"id\":\"" + id + "\"}");
        }
    }

    private void inTurn(Runnable work) {
        long now = System.currentTimeMillis();
        freeAt = Math.max(now, freeAt) + serviceMs;
        if (serviceMs == 0) {
            work.run();
        } else {
            vertx.setTimer(Math.max(1, freeAt - now), id -> work.run());
        }
    }

    private void accept(HttpServerRequest request, Buffer body) {
        Talk talk = talks.get(request.path().split("/")[3]);
        String messageId = "msg_" + ++messages;
        end(request.response(), 202, "{\"message_id\":\"" + messageId + "\",\"status\":\"accepted\"}");
        tell(
                talk,
                StreamItem.MESSAGE,
                "{\"message_id\":\"%s\",\"author\":{\"type\":\"customer\"},\"text\":\"…\"}".formatted(messageId));
        answer(talk, body.toJsonObject().getString("text"), messageId);
    }

    private void stream(HttpServerRequest request) {
        if (++streams > streamsAllowed) {
            end(request.response(), 429, "{\"code\":\"too_many_streams\"}");
            return;
        }
        Talk talk = talks.get(request.path().split("/")[3]);
        String after = request.getHeader("Last-Event-ID");
        talk.hangsUp = hangsUpEach > 0 && after == null && streams % hangsUpEach == 0;
        talk.stream = request.response().setChunked(true).putHeader("Content-Type", "text/event-stream");
        talk.stream.write(": beat\n\n");
        talk.items
                .subList(after == null ? 0 : Integer.parseInt(after), talk.items.size())
                .forEach(talk.stream::write);
    }

    final void tell(Talk talk, String type, String data) {
        int seq = talk.items.size() + 1;
        String item = "id: %d\nevent: %s\ndata: {\"seq\":%d,\"type\":\"%s\",\"data\":%s}\n\n"
                .formatted(seq, type, seq, type, data);
        talk.items.add(item);
        if (talk.stream != null && !talk.stream.ended()) {
            // In two pieces, so that the driver has to put them together.
            talk.stream.write(item.substring(0, item.length() / 2));
            talk.stream.write(item.substring(item.length() / 2));
            if (talk.hangsUp) {
                talk.hangsUp = false;
                talk.stream.end();
            }
        }
    }

    private static void end(HttpServerResponse response, int status, String json) {
        response.setStatusCode(status)
                .putHeader("Content-Type", "application/json")
                .end(json);
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
