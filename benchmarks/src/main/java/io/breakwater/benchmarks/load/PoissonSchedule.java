package io.breakwater.benchmarks.load;

import java.util.SplittableRandom;

/**
 * When messages arrive: a Poisson process that waits for nobody. In the warm-up its rate grows evenly from a tenth to
 * the whole, so that what is measured is the steady state under this load. The same seed gives the same times.
 */
final class PoissonSchedule {
    /** What {@link #next} says when no more messages arrive. */
    static final long OVER = -1;

    private static final double FIRST_PART = 0.1;
    private static final double LAST_PART = 1.0;
    private static final double NANOS = 1e9;

    private final SplittableRandom random;
    private final double rate;
    private final double warmUp;
    private final double end;
    private double arrived;

    PoissonSchedule(long seed, int rate, int warmUpSeconds, int seconds) {
        this.random = new SplittableRandom(seed);
        this.rate = rate;
        this.warmUp = warmUpSeconds;
        this.end = (double) warmUpSeconds + seconds;
    }

    /** The time of the next arrival in nanoseconds since the start, never less than the one before; or OVER. */
    long next() {
        arrived += -Math.log(1 - random.nextDouble());
        double time = whenExpected(arrived);
        return time >= end ? OVER : (long) (time * NANOS);
    }

    // The inverse of "how many are expected until t": unit exponentials through it make the process with this rate.
    private double whenExpected(double count) {
        double first = rate * FIRST_PART;
        double last = rate * LAST_PART;
        double inWarmUp = warmUp * (first + last) / 2;
        if (count >= inWarmUp) {
            return warmUp + (count - inWarmUp) / rate;
        }
        double growth = (last - first) / warmUp;
        return (Math.sqrt(first * first + 2 * growth * count) - first) / growth;
    }
}
