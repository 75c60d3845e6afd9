package io.breakwater.escalation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitPromiseTest {
    @Test
    void nothing_is_promised_when_nobody_is_online() {
        assertThat(WaitPromise.of(1, new ServiceRate(20, Duration.ofMinutes(10), 3, 0)))
                .isNull();
    }

    @Test
    void nothing_is_promised_without_evidence() {
        assertThat(WaitPromise.of(1, new ServiceRate(2, Duration.ofMinutes(1), 3, 3)))
                .isNull();
        assertThat(WaitPromise.of(1, ServiceRate.UNKNOWN)).isNull();
    }

    @Test
    void nothing_is_promised_to_somebody_without_a_position() {
        assertThat(WaitPromise.of(0, new ServiceRate(20, Duration.ofMinutes(10), 3, 3)))
                .isNull();
    }

    @Test
    void nothing_is_promised_beyond_a_day() {
        assertThat(WaitPromise.of(5000, new ServiceRate(5, Duration.ofHours(2), 1, 1)))
                .isNull();
    }

    @Test
    void the_range_surrounds_what_is_to_be_expected() {
        WaitPromise promise = promise(10, new ServiceRate(50, Duration.ofMinutes(50), 5, 5));

        assertThat(promise.minS()).isLessThan(600);
        assertThat(promise.maxS()).isGreaterThan(600);
    }

    @Test
    void fewer_agents_stretch_the_range_and_more_do_not_shrink_it_before_they_have_shown_it() {
        Duration busy = Duration.ofMinutes(50);
        WaitPromise same = promise(10, new ServiceRate(50, busy, 4, 4));
        WaitPromise fewer = promise(10, new ServiceRate(50, busy, 4, 2));
        WaitPromise more = promise(10, new ServiceRate(50, busy, 4, 9));

        assertThat(fewer.maxS()).isGreaterThan(same.maxS());
        assertThat(fewer.minS()).isGreaterThan(same.minS());
        assertThat(more).isEqualTo(same);
    }

    @Test
    void more_evidence_narrows_the_range() {
        WaitPromise little = promise(10, new ServiceRate(5, Duration.ofMinutes(5), 3, 3));
        WaitPromise much = promise(10, new ServiceRate(50, Duration.ofMinutes(50), 3, 3));

        assertThat(much.maxS() - much.minS()).isLessThan(little.maxS() - little.minS());
    }

    @Test
    void those_further_back_are_promised_no_less() {
        ServiceRate rate = new ServiceRate(30, Duration.ofMinutes(15), 3, 3);
        for (int position = 1; position < 400; position++) {
            WaitPromise ahead = promise(position, rate);
            WaitPromise behind = promise(position + 1, rate);
            assertThat(behind.minS()).isGreaterThanOrEqualTo(ahead.minS());
            assertThat(behind.maxS()).isGreaterThanOrEqualTo(ahead.maxS());
            assertThat(ahead.minS()).isNotNegative();
            assertThat(ahead.maxS()).isGreaterThan(ahead.minS());
        }
    }

    /** Service is a Poisson stream, the hardest kind; the rate is not known but judged from what was seen. */
    @ParameterizedTest
    @CsvSource({"1, 3", "1, 50", "3, 5", "5, 20", "10, 50", "40, 10", "100, 50"})
    void four_of_five_waits_end_inside_the_range(int position, int evidence) {
        Random random = new Random(20261122L + position * 1000L + evidence);
        int inside = 0;
        int rounds = 20_000;
        for (int round = 0; round < rounds; round++) {
            double seen = waitFor(evidence, random);
            double actual = waitFor(position, random);
            WaitPromise promise =
                    promise(position, new ServiceRate(evidence, Duration.ofMillis(Math.round(seen * 1000)), 3, 3));
            if (actual >= promise.minS() && actual <= promise.maxS()) {
                inside++;
            }
        }

        assertThat((double) inside / rounds).isBetween(0.79, 0.95);
    }

    /** What tables of the F distribution give: for example F(20, 100) is 0.606 and 1.494 at its tenths. */
    @ParameterizedTest
    @CsvSource({
        "10, 50, 3000, 360, 900",
        "1, 3, 180, 0, 210",
        "1, 50, 600, 0, 30",
        "2, 50, 3000, 30, 240",
        "5, 20, 1200, 120, 540",
        "40, 50, 3000, 1800, 3180",
        "100, 50, 6000, 9600, 15300",
        "3, 3, 300, 90, 960"
    })
    void the_range_is_the_one_that_leaves_a_tenth_on_either_side(
            int position, int served, long busyS, int minS, int maxS) {
        assertThat(promise(position, new ServiceRate(served, Duration.ofSeconds(busyS), 3, 3)))
                .isEqualTo(new WaitPromise(minS, maxS));
    }

    @Test
    void a_range_ends_after_a_day_at_the_latest() {
        assertThat(promise(50, new ServiceRate(50, Duration.ofSeconds(72_000), 3, 3)))
                .isEqualTo(new WaitPromise(55_500, 86_400));
    }

    @Test
    void three_served_are_evidence() {
        assertThat(WaitPromise.of(1, new ServiceRate(3, Duration.ofMinutes(3), 3, 3)))
                .isNotNull();
    }

    private static double waitFor(int departures, Random random) {
        double sum = 0;
        for (int i = 0; i < departures; i++) {
            sum += -Math.log(1 - random.nextDouble()) * 60;
        }
        return sum;
    }

    private static WaitPromise promise(int position, ServiceRate rate) {
        WaitPromise promise = WaitPromise.of(position, rate);
        assertThat(promise).isNotNull();
        return promise;
    }
}
