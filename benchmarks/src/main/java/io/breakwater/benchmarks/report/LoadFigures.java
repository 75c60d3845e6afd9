package io.breakwater.benchmarks.report;

import java.util.List;
import java.util.Map;

/**
 * What the driver saw. Latencies, errors and rates are of the measured phase; whether something was lost, doubled or
 * out of order is of the whole run.
 *
 * @param offered messages that were due
 * @param post from due to 202
 * @param reply from due to the first answer on the stream
 * @param lag from due to sent: how far the driver itself was behind
 * @param errors requests that were not accepted, by kind
 * @param answers by who gave them; {@code queue}: the case that waits for a person
 * @param kinds answers by what the message was about
 * @param slices answers by when the message was due, ten seconds each
 */
public record LoadFigures(
        long offered,
        long accepted,
        double acceptedPerSecond,
        LatencyFigures post,
        LatencyFigures reply,
        LatencyFigures lag,
        Map<String, Long> errors,
        Map<String, Long> answers,
        Map<String, LatencyFigures> kinds,
        List<LatencyFigures> slices,
        Whole whole) {
    /**
     * Of the whole run.
     *
     * @param lost accepted, but unanswered when the patience was over
     * @param unrecorded of the lost ones, those that were not even in the transcript
     * @param streamErrors streams that broke or were refused; each was opened again
     * @param examples some of what was wrong, to look it up
     */
    public record Whole(
            long accepted,
            long lost,
            long unrecorded,
            long duplicates,
            long outOfOrder,
            long conversations,
            long handedOver,
            Map<String, Long> streamErrors,
            List<String> examples) {}
}
