package io.breakwater.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PoissonScheduleTest {
    private static final double SECOND = 1e9;

    @Test
    void the_same_seed_gives_the_same_arrivals() {
        assertThat(arrivals(7, 100, 2, 5)).isEqualTo(arrivals(7, 100, 2, 5));
        assertThat(arrivals(7, 100, 2, 5)).isNotEqualTo(arrivals(8, 100, 2, 5));
    }

    @Test
    void arrivals_are_in_order_and_within_the_run() {
        List<Long> arrivals = arrivals(1, 500, 3, 10);

        assertThat(arrivals).isSorted();
        assertThat(arrivals.get(arrivals.size() - 1)).isLessThan((long) (13 * SECOND));
    }

    @Test
    void the_measured_phase_has_the_rate_that_was_asked_for() {
        long measured = arrivals(42, 500, 20, 60).stream()
                .filter(at -> at >= 20 * SECOND)
                .count();

        // 30,000 expected; the deviation of a Poisson count is its root, 173
        assertThat((double) measured).isCloseTo(30_000, within(4 * 173.0));
    }

    @Test
    void gaps_scatter_as_independent_arrivals_do() {
        List<Long> arrivals = arrivals(3, 1_000, 0, 60);
        double mean = 0;
        double squares = 0;
        for (int i = 1; i < arrivals.size(); i++) {
            double gap = (arrivals.get(i) - arrivals.get(i - 1)) / SECOND;
            mean += gap;
            squares += gap * gap;
        }
        mean /= arrivals.size() - 1;
        double deviation = Math.sqrt(squares / (arrivals.size() - 1) - mean * mean);

        // of an exponential distribution, mean and deviation are the same
        assertThat(deviation / mean).isCloseTo(1.0, within(0.03));
    }

    @Test
    void the_warm_up_begins_at_a_tenth_and_grows_evenly_to_the_whole() {
        List<Long> arrivals = arrivals(5, 1_000, 20, 1);
        long firstQuarter = arrivals.stream().filter(at -> at < 5 * SECOND).count();
        long lastQuarter = arrivals.stream()
                .filter(at -> at >= 15 * SECOND && at < 20 * SECOND)
                .count();

        assertThat((double) firstQuarter).isCloseTo(5 * 212.5, within(130.0));
        assertThat((double) lastQuarter).isCloseTo(5 * 887.5, within(270.0));
    }

    private static List<Long> arrivals(long seed, int rate, int warmUp, int seconds) {
        PoissonSchedule schedule = new PoissonSchedule(seed, rate, warmUp, seconds);
        List<Long> arrivals = new ArrayList<>();
        for (long next = schedule.next(); next != PoissonSchedule.OVER; next = schedule.next()) {
            arrivals.add(next);
        }
        return arrivals;
    }
}
