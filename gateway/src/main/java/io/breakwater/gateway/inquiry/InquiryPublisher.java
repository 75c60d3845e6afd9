package io.breakwater.gateway.inquiry;

import io.breakwater.events.Event;
import io.breakwater.events.Topic;
import io.breakwater.kit.event.EventCodec;
import io.breakwater.kit.problem.Problem;
import io.breakwater.kit.problem.Rejection;
import io.breakwater.kit.trace.Trace;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/**
 * Hands events to the broker and completes when the broker has acknowledged them on all in-sync replicas.
 *
 * <p>The one class outside the outbox that sends: there is no database here, so there is no second write to lose.
 */
@ApplicationScoped
public class InquiryPublisher {
    private static final int WAITING_AT_MOST = 4096;
    private static final int RETRY_AFTER_S = 2;

    private final MutinyEmitter<byte[]> emitter;
    private final EventCodec codec;
    private final MeterRegistry meters;

    InquiryPublisher(
            @Channel("inquiries") @OnOverflow(value = OnOverflow.Strategy.BUFFER, bufferSize = WAITING_AT_MOST)
                    MutinyEmitter<byte[]> emitter,
            EventCodec codec,
            MeterRegistry meters) {
        this.emitter = emitter;
        this.codec = codec;
        this.meters = meters;
    }

    /**
     * Fails with a 503 when the broker does not acknowledge in time. The event may be there all the same: a retry with
     * the same client_message_id makes the same event id, and inboxes take it once.
     */
    public <E extends Event> Uni<Void> publish(Topic<E> topic, E event) {
        Trace trace = Trace.current().orElseGet(Trace::start).child();
        RecordHeaders headers = new RecordHeaders();
        headers.add(Trace.HEADER, trace.header().getBytes(StandardCharsets.US_ASCII));
        headers.add("ce_id", event.eventId().toString().getBytes(StandardCharsets.US_ASCII));
        headers.add("ce_type", topic.name().getBytes(StandardCharsets.US_ASCII));
        return emitter.sendMessage(Message.of(codec.encode(event))
                        .addMetadata(OutgoingKafkaRecordMetadata.<String>builder()
                                .withTopic(topic.name())
                                .withKey(event.key())
                                .withHeaders(headers)
                                .build()))
                .invoke(() -> meters.counter("breakwater.inquiries.accepted", "topic", topic.name())
                        .increment())
                .onFailure()
                .transform(failure -> {
                    Log.warnf("Event %s is not acknowledged by the broker: %s", event.eventId(), failure.toString());
                    return new Rejection(Problem.of(
                                    503,
                                    "unavailable",
                                    "Unavailable for the moment",
                                    "The message could not be stored safely. Send it again with the same id.")
                            .retryAfter(RETRY_AFTER_S));
                });
    }
}
