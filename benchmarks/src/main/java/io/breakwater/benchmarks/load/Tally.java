package io.breakwater.benchmarks.load;

import io.breakwater.benchmarks.report.LatencyFigures;
import io.breakwater.benchmarks.report.LoadFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** Counts what happens to messages. Times are in nanoseconds on the driver's clock. Not thread-safe. */
final class Tally {
    private static final long HIGHEST_US = TimeUnit.MINUTES.toMicros(2);
    private static final int DIGITS = 3;
    private static final int EXAMPLES = 10;
    private static final long SLICE_NS = TimeUnit.SECONDS.toNanos(10);

    private final Histogram post = histogram();
    private final Histogram reply = histogram();
    private final Histogram lag = histogram();
    private final Map<String, Histogram> kinds = new TreeMap<>();
    private final TreeMap<Long, Histogram> slices = new TreeMap<>();
    private final Map<String, Long> errors = new TreeMap<>();
    private final Map<String, Long> answers = new TreeMap<>();
    private final Map<String, Long> streamErrors = new TreeMap<>();
    private final List<String> examples = new ArrayList<>();
    private long measuredFrom;
    private long offered;
    private long accepted;
    private long acceptedInAll;
    private long answeredInAll;
    private long lost;
    private long unrecorded;
    private long duplicates;
    private long disorders;
    private long conversations;
    private long handedOver;

    /** The message leaves the driver at {@code now}. */
    void sent(Sent sent, long now) {
        if (sent.measured()) {
            measuredFrom = offered == 0 ? sent.due() : measuredFrom;
            offered++;
            lag.recordValue(micros(now - sent.due()));
        }
    }

    void accepted(Sent sent, long now) {
        acceptedInAll++;
        if (sent.measured()) {
            accepted++;
            post.recordValue(micros(now - sent.due()));
        }
    }

    void failed(Sent sent, String kind) {
        if (sent.measured()) {
            errors.merge(kind, 1L, Long::sum);
        }
    }

    void answered(Sent sent, String by, long at) {
        answeredInAll++;
        if (sent.measured()) {
            long took = micros(at - sent.due());
            reply.recordValue(took);
            kinds.computeIfAbsent(sent.kind(), kind -> histogram()).recordValue(took);
            slices.computeIfAbsent((sent.due() - measuredFrom) / SLICE_NS, slice -> histogram())
                    .recordValue(took);
            answers.merge(by, 1L, Long::sum);
        }
    }

    /** @param recorded whether the transcript has it, so that only the answer is missing */
    void lost(String conversation, String messageId, boolean recorded, Sent sent) {
        lost++;
        unrecorded += recorded ? 0 : 1;
        example(
                "lost",
                conversation,
                "message " + messageId + (recorded ? "" : " is not in the transcript") + " (" + sent.kind() + ")");
    }

    void duplicate(String conversation, String what) {
        duplicates++;
        example("duplicate", conversation, what);
    }

    void disorder(String conversation, String what) {
        disorders++;
        example("out of order", conversation, what);
    }

    void conversationOpened() {
        conversations++;
    }

    void conversationHandedOver() {
        handedOver++;
    }

    void streamFailed(String kind) {
        streamErrors.merge(kind, 1L, Long::sum);
    }

    /** Accepted messages that no answer was seen for yet. */
    long unanswered() {
        return acceptedInAll - answeredInAll;
    }

    LoadFigures figures(int seconds) {
        Map<String, LatencyFigures> byKind = new TreeMap<>();
        kinds.forEach((kind, took) -> byKind.put(kind, LatencyFigures.of(took)));
        return new LoadFigures(
                offered,
                accepted,
                (double) accepted / seconds,
                LatencyFigures.of(post),
                LatencyFigures.of(reply),
                LatencyFigures.of(lag),
                errors,
                answers,
                byKind,
                slices.values().stream().map(LatencyFigures::of).toList(),
                new LoadFigures.Whole(
                        acceptedInAll,
                        lost,
                        unrecorded,
                        duplicates,
                        disorders,
                        conversations,
                        handedOver,
                        streamErrors,
                        List.copyOf(examples)));
    }

    // One of a kind and conversation is enough to look it up.
    private void example(String mistake, String conversation, String what) {
        String where = mistake + ": " + conversation + ": ";
        if (examples.size() < EXAMPLES && examples.stream().noneMatch(known -> known.startsWith(where))) {
            examples.add(where + what);
        }
    }

    private static long micros(long nanos) {
        return Math.min(HIGHEST_US, Math.max(0, TimeUnit.NANOSECONDS.toMicros(nanos)));
    }

    private static Histogram histogram() {
        return new Histogram(HIGHEST_US, DIGITS);
    }
}
