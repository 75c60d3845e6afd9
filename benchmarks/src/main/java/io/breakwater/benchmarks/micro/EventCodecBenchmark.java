package io.breakwater.benchmarks.micro;

import io.breakwater.events.Channel;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.breakwater.events.InquiryReceived;
import io.breakwater.events.MessageId;
import io.breakwater.events.Topics;
import io.breakwater.events.VerificationLevel;
import io.breakwater.kit.event.EventCodec;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to write an event as JSON and to read it: each message goes through both some ten times. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EventCodecBenchmark {
    private final EventCodec codec = new EventCodec();
    private final InquiryReceived inquiry = inquiry();
    private final byte[] bytes = codec.encode(inquiry);

    @Benchmark
    public byte[] encode() {
        return codec.encode(inquiry);
    }

    @Benchmark
    public InquiryReceived decode() {
        return codec.decode(Topics.INQUIRY_RECEIVED, bytes);
    }

    private static InquiryReceived inquiry() {
        ContactId contact = new ContactId("anna");
        UUID id = UUID.fromString("6f1f6a0e-54a5-4f1c-9d3e-1d1d2f3a4b5c");
        return new InquiryReceived(
                id,
                new ConversationId("conv_0123456789abcdef0123456789abcdef"),
                contact,
                Instant.parse("2026-11-22T03:00:00Z"),
                MessageId.of(id),
                Channel.WEB,
                "en-GB",
                VerificationLevel.NONE,
                "retail",
                "Where is my withdrawal? I sent 0.25 BTC five hours ago and nothing has arrived.",
                List.of(),
                Map.of("screen", "withdrawal.details"),
                null);
    }
}
