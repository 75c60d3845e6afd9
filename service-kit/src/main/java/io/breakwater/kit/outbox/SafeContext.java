package io.breakwater.kit.outbox;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Runs work that no request and no record brought, such as timers, on a Vert.x context of its own. */
public final class SafeContext {
    private SafeContext() {}

    /** Sessions and transactions may be opened inside {@code work}. */
    public static void run(Vertx vertx, Supplier<Uni<Void>> work, Consumer<Throwable> onFailure) {
        Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(
                v -> Uni.createFrom().deferred(work::get).subscribe().with(done -> {}, onFailure));
    }
}
