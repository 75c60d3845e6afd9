package io.breakwater.escalation.domain;

import org.jspecify.annotations.Nullable;

/** A range, in seconds, in which four of five waits from a position end. */
public record WaitPromise(int minS, int maxS) {
    /** Fewer cases served than this are no evidence. */
    public static final int LEAST_EVIDENCE = 3;

    /** The normal quantile that leaves a tenth on either side. */
    private static final double TENTH = 1.2816;

    private static final int LONGEST_S = 24 * 60 * 60;

    /**
     * The range for a position, 1 being next; null when nothing honest can be said: nobody is online, or too little was
     * served lately.
     *
     * <p>If departures are a Poisson stream, the time until the k-th, judged from n departures in a busy time W, is
     * W·k/n times an F(2k, 2n) variable: the doubt about the rate and the luck of the draw are both in it. Fewer agents
     * than before stretch the time; more do not shorten it before they have shown it.
     */
    public static @Nullable WaitPromise of(int position, ServiceRate rate) {
        if (position < 1 || rate.agentsNow() < 1 || rate.served() < LEAST_EVIDENCE) {
            return null;
        }
        double perCaseS = rate.busy().toMillis() / 1000.0 / rate.served();
        double meanS = perCaseS * position * Math.max(1.0, (double) rate.agentsThen() / rate.agentsNow());
        double min = meanS * fQuantile(position, rate.served(), -TENTH);
        double max = meanS * fQuantile(position, rate.served(), TENTH);
        return min > LONGEST_S ? null : new WaitPromise(roundedDown(min), roundedUp(Math.min(max, LONGEST_S)));
    }

    // Paulson's approximation of the quantile of F(2k, 2n): cube roots of gamma variables are close to normal.
    private static double fQuantile(int k, int n, double z) {
        double a = 1.0 / (9.0 * k);
        double b = 1.0 / (9.0 * n);
        double spread = Math.sqrt(a * square(1 - b) + b * square(1 - a) - z * z * a * b);
        double root = ((1 - a) * (1 - b) + z * spread) / (square(1 - b) - z * z * b);
        return Math.pow(Math.max(0, root), 3);
    }

    private static double square(double x) {
        return x * x;
    }

    private static int roundedDown(double seconds) {
        int step = step(seconds);
        return (int) (Math.floor(seconds / step) * step);
    }

    private static int roundedUp(double seconds) {
        int step = step(seconds);
        return (int) Math.max(step, Math.ceil(seconds / step) * step);
    }

    // Nobody wants to read "437 s": ten seconds up to two minutes, then half minutes, then minutes, then five.
    private static int step(double seconds) {
        return seconds <= 120 ? 10 : seconds <= 600 ? 30 : seconds <= 3600 ? 60 : 300;
    }
}
