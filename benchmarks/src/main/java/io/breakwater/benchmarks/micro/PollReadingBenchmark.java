package io.breakwater.benchmarks.micro;

import io.breakwater.benchmarks.load.MessageMix;
import io.breakwater.benchmarks.load.MessageMix.Spoken;
import io.breakwater.triage.classify.MessageReader;
import io.breakwater.triage.domain.Classification;
import io.breakwater.triage.domain.ModelSignals;
import io.breakwater.triage.intent.EncoderBudget;
import io.breakwater.triage.intent.ShippedModels;
import io.breakwater.triage.urgency.UrgencyModel;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How many messages a second triage reads whole (language, intents, urgency, entities) on two threads, a poll at a time.
 * The messages are those of the load driver, in ten languages.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(2)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class PollReadingBenchmark {
    private static final int POLL = 500;
    private static final long SEED = 42;

    /** The share of a processor that encoders may take: none, as shipped, and as much as they like. */
    @Param({"0", "0.02", "1000"})
    private double encoderShare;

    private final List<Spoken> poll = MessageMix.crowd(POLL, SEED);
    private @Nullable MessageReader reader;

    @Setup
    public void load() {
        reader = MessageReader.load(
                ShippedModels.intents(),
                new EncoderBudget(encoderShare),
                new UrgencyModel(ShippedModels.urgency(), new ModelSignals(0.4, 0.8, 0.7)));
    }

    @Benchmark
    @OperationsPerInvocation(POLL)
    public void messages(Blackhole seen) {
        MessageReader loaded = Objects.requireNonNull(reader);
        for (Spoken message : poll) {
            Classification found = loaded.read(message.text(), message.language());
            seen.consume(found);
        }
    }
}
