package io.breakwater.benchmarks.load;

import io.breakwater.benchmarks.report.LoadFigures;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.util.Objects;
import java.util.concurrent.ExecutionException;

/**
 * Drives a running gateway with messages that arrive when they arrive, answered or not. One event loop serves all
 * requests and streams, because the driver shares the machine with what it measures.
 */
public final class LoadDriver {
    private static final int REQUEST_CONNECTIONS = 512;
    private static final int STREAM_RESERVE = 500;

    private final LoadPlan plan;
    private final Watcher watcher;

    public LoadDriver(LoadPlan plan, Watcher watcher) {
        this.plan = plan;
        this.watcher = watcher;
    }

    /**
     * Blocks until the run is over.
     *
     * @throws CannotRun when it cannot begin: nothing answers, or not enough conversations can be opened
     */
    public LoadFigures run() throws InterruptedException {
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setWorkerPoolSize(1));
        try {
            Future<LoadFigures> figures =
                    Future.future(promise -> vertx.runOnContext(v -> run(vertx).onComplete(promise)));
            return figures.toCompletionStage().toCompletableFuture().get();
        } catch (ExecutionException e) {
            Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
            throw new CannotRun(explained(cause), cause);
        } finally {
            vertx.close();
        }
    }

    private Future<LoadFigures> run(Vertx vertx) {
        Http requests = new Http(vertx, plan.gateway(), REQUEST_CONNECTIONS);
        if (!plan.streams()) {
            return new LoadRun(vertx, plan, requests, null, Customers.nobody(requests), watcher).run();
        }
        Http streams = new Http(vertx, plan.gateway(), plan.conversations() + STREAM_RESERVE);
        return Customers.of(vertx, new Http(vertx, plan.issuer(), 4)).compose(customers -> {
            watcher.says("Opening " + plan.conversations() + " conversations of " + customers.count() + " customers.");
            return new LoadRun(vertx, plan, requests, streams, customers, watcher).run();
        });
    }

    private String explained(Throwable cause) {
        if (cause instanceof Refused refused && refused.status() == Refused.TOO_MANY) {
            return "The gateway allows too few streams a customer for " + plan.conversations()
                    + " conversations. Start it with GATEWAY_STREAM_PER_CALLER=400, or ask for fewer --conversations. ("
                    + cause.getMessage() + ")";
        }
        return "No run against " + plan.gateway() + ": " + cause.getMessage();
    }
}
