package io.breakwater.kit.outbox;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** A command over HTTP may have published something: its transaction is committed when the answer has gone out. */
@Singleton
class WakeAfterCommand {
    private static final int BEFORE_ALL_OTHERS = -1_000;

    private final OutboxRelay relay;

    WakeAfterCommand(OutboxRelay relay) {
        this.relay = relay;
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_ALL_OTHERS).handler(request -> {
            if (!HttpMethod.GET.equals(request.request().method())) {
                request.addEndHandler(end -> relay.wake());
            }
            request.next();
        });
    }
}
