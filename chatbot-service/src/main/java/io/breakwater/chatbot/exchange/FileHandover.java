package io.breakwater.chatbot.exchange;

import io.breakwater.chatbot.verify.Access;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.ext.web.client.WebClientOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.ext.web.client.HttpResponse;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.IntStream;

/**
 * Hands files of customers to the exchange, in small pieces. Opens for verified customers only, and only to their own
 * account. Tried once: whoever sent the file may send it again under the same key.
 */
@ApplicationScoped
public class FileHandover {
    private static final String WORD = "send_kyc_document";
    private static final int PIECE = 64 * 1024;
    private static final int CONNECT_MS = 1_000;
    private static final int AT_ONCE = 16;
    private static final int ACCEPTED = 202;
    private static final int CONFLICT = 409;
    private static final int SERVER_ERROR = 500;

    private final WebClient client;
    private final ExchangeConfig config;
    private final ExchangeBackend backend;

    FileHandover(Vertx vertx, ExchangeConfig config, ExchangeBackend backend) {
        this.client = WebClient.create(
                vertx,
                new WebClientOptions()
                        .setConnectTimeout(CONNECT_MS)
                        .setFollowRedirects(false)
                        .setMaxPoolSize(AT_ONCE)
                        .setMaxWaitQueueSize(0));
        this.config = config;
        this.backend = backend;
    }

    /** Never fails. */
    public Uni<Handed> hand(Access access, CustomerFile file, Duration timeout) {
        if (!access.isOpen() || !backend.breaker().allows()) {
            return told(Handed.UNAVAILABLE);
        }
        return client.postAbs(config.url() + "/exchange/v1/customers/"
                        + pathPart(access.contact().value()) + "/kyc/documents")
                // The connection is given up as well, and what was not sent yet never is.
                .timeout(timeout.toMillis())
                .addQueryParam("type", file.kind())
                .bearerTokenAuthentication(config.token())
                .putHeader(ExchangeApi.KEY, file.idempotencyKey())
                .putHeader(HttpHeaders.CONTENT_TYPE, file.mediaType())
                .putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(file.content().length))
                .sendStream(pieces(file.content()))
                .ifNoItem()
                .after(timeout)
                .fail()
                .map(this::answer)
                .onFailure()
                .recoverWithItem(failure ->
                        failed(failure.getClass().getName(), !(failure instanceof ConnectionPoolTooBusyException)))
                .chain(this::told);
    }

    /** As every other call names a customer: a space is no plus sign in a path. */
    private static String pathPart(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private Handed answer(HttpResponse<Buffer> response) {
        int status = response.statusCode();
        if (status == ACCEPTED || status == CONFLICT) {
            backend.breaker().succeeded();
            return status == ACCEPTED ? Handed.IN_REVIEW : Handed.NOT_WANTED;
        }
        return failed("status " + status, status >= SERVER_ERROR);
    }

    private Handed failed(String reason, boolean mayPass) {
        if (mayPass) {
            backend.breaker().failed();
        }
        Log.warnf("The exchange did not take a document: %s", reason);
        return Handed.UNAVAILABLE;
    }

    private Uni<Handed> told(Handed handed) {
        backend.count(WORD, handed.name());
        return Uni.createFrom().item(handed);
    }

    private static Multi<Buffer> pieces(byte[] content) {
        return Multi.createFrom().iterable(() -> IntStream.iterate(0, at -> at < content.length, at -> at + PIECE)
                .mapToObj(at -> piece(content, at))
                .iterator());
    }

    private static Buffer piece(byte[] content, int at) {
        int length = Math.min(PIECE, content.length - at);
        return Buffer.newInstance(io.vertx.core.buffer.Buffer.buffer(length).appendBytes(content, at, length));
    }
}
