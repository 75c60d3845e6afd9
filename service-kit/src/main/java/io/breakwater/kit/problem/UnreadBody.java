package io.breakwater.kit.problem;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;

/** What a client still sends of a request that is refused already. */
public final class UnreadBody {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private UnreadBody() {}

    /**
     * Lets the rest go by, so that the client is done with sending and reads the answer; one that hears "no" while it sends
     * often sees a broken connection only. Keeps nothing, never fails, and gives up after a while. Call it on the
     * request's context.
     */
    public static Uni<Void> discard(HttpServerRequest request) {
        return Uni.createFrom()
                .<Void>emitter(rest -> {
                    if (request.isEnded()) {
                        rest.complete(null);
                        return;
                    }
                    request.exceptionHandler(broken -> rest.complete(null));
                    request.endHandler(end -> rest.complete(null));
                    request.handler(bytes -> {});
                    request.resume();
                })
                .ifNoItem()
                .after(PATIENCE)
                .recoverWithItem(() -> null)
                .onFailure()
                .recoverWithNull();
    }
}
