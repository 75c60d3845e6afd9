package io.breakwater.benchmarks.load;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.breakwater.benchmarks.report.LoadFigures;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One run from the first arrival to the last look. All of it happens on one event loop. */
final class LoadRun {
    private static final long LOOK_EVERY_MS = 50;
    private static final double NANOS_PER_MS = 1e6;

    private final Vertx vertx;
    private final LoadPlan plan;
    private final Http requests;
    private final Watcher watcher;
    private final Tally tally;
    private final MessageMix mix;
    private final PoissonSchedule schedule;
    private final ConversationPool pool;
    private final Promise<Void> allSent = Promise.promise();
    private final long origin = System.nanoTime();
    private long start;
    private long measuredFrom;
    private long nextArrival;
    private int underWay;

    LoadRun(Vertx vertx, LoadPlan plan, Http requests, @Nullable Http streams, Customers customers, Watcher watcher) {
        this.vertx = vertx;
        this.plan = plan;
        this.requests = requests;
        this.watcher = watcher;
        this.tally = new Tally();
        this.mix = new MessageMix(MixFile.standard(), plan.seed());
        this.schedule = new PoissonSchedule(plan.seed(), plan.rate(), plan.warmUpSeconds(), plan.seconds());
        this.pool = new ConversationPool(vertx, requests, streams, customers, tally, this::saw);
    }

    Future<LoadFigures> run() {
        return pool.fill(plan.conversations())
                .compose(filled -> arrivals())
                .compose(sent -> answers())
                .map(answered -> {
                    pool.close();
                    return tally.figures(plan.seconds());
                });
    }

    private Future<Void> arrivals() {
        watcher.says("Warm-up of " + plan.warmUpSeconds() + " s, not counted; then " + plan.seconds() + " s at "
                + plan.rate() + "/s.");
        start = now();
        measuredFrom = start + Duration.ofSeconds(plan.warmUpSeconds()).toNanos();
        vertx.setTimer(atLeastOne(plan.warmUpSeconds() * 1_000L), id -> watcher.measuringBegins());
        vertx.setTimer(atLeastOne((plan.warmUpSeconds() + plan.seconds()) * 1_000L), id -> {
            watcher.measuringEnds();
            allSent.tryComplete();
        });
        nextArrival = schedule.next();
        sendDue();
        return allSent.future();
    }

    /** Sends whatever is due, however late this is called, and comes back for the next. */
    private void sendDue() {
        long now = now();
        while (nextArrival != PoissonSchedule.OVER && start + nextArrival <= now) {
            send(start + nextArrival);
            nextArrival = schedule.next();
        }
        if (nextArrival != PoissonSchedule.OVER) {
            vertx.setTimer(atLeastOne((long) ((start + nextArrival - now) / NANOS_PER_MS)), id -> sendDue());
        }
    }

    private void send(long due) {
        boolean measured = due >= measuredFrom;
        Conversation conversation = pool.pick();
        if (conversation == null) {
            Sent nothing = new Sent("none", due, measured);
            tally.sent(nothing, now());
            tally.failed(nothing, "no conversation is open");
            return;
        }
        Utterance said = conversation.next(mix);
        Sent sent = new Sent(said.kind(), due, measured);
        tally.sent(sent, now());
        underWay++;
        conversation.requestBegins();
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("client_message_id", conversation.nextClientMessageId())
                .put("text", said.text());
        requests.post(
                        "/v1/conversations/" + conversation.id() + "/messages",
                        conversation.customer().token(),
                        body)
                .onSuccess(accepted ->
                        accepted(conversation, sent, accepted.path("message_id").asText()))
                .onFailure(failure -> tally.failed(sent, Http.kind(failure)))
                .onComplete(done -> {
                    underWay--;
                    conversation.requestEnds();
                    pool.changed(conversation);
                });
    }

    private void accepted(Conversation conversation, Sent sent, String messageId) {
        tally.accepted(sent, now());
        if (plan.streams()) {
            conversation.transcript().accepted(messageId, sent);
        }
    }

    private void saw(Conversation conversation, StreamItem item) {
        conversation.transcript().saw(item, now());
        pool.changed(conversation);
    }

    /** Waits for the answers that are under way, but not for ever; then looks a last time for what comes twice. */
    private Future<Void> answers() {
        Promise<Void> looked = Promise.promise();
        long deadline = now() + LoadPlan.ANSWER_PATIENCE.toNanos();
        vertx.setPeriodic(LOOK_EVERY_MS, id -> {
            boolean allAnswered = underWay == 0 && (!plan.streams() || tally.unanswered() == 0);
            if (allAnswered || now() > deadline) {
                vertx.cancelTimer(id);
                vertx.setTimer(LoadPlan.LAST_LOOK.toMillis(), last -> looked.complete());
            }
        });
        return looked.future();
    }

    private long now() {
        return System.nanoTime() - origin + 1;
    }

    private static long atLeastOne(long ms) {
        return Math.max(1, ms);
    }
}
