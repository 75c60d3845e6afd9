package io.breakwater.nlu.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static final double TINY = 1e-12;

    @Test
    void softmax_of_known_scores() {
        double[] logs = LogProbabilities.of(new double[] {Math.log(1), Math.log(3)}, 1);
        assertThat(Math.exp(logs[0])).isCloseTo(0.25, within(TINY));
        assertThat(Math.exp(logs[1])).isCloseTo(0.75, within(TINY));
        double[] flat = LogProbabilities.of(new double[] {0, Math.log(9)}, 2);
        assertThat(Math.exp(flat[1])).isCloseTo(0.75, within(TINY));
        assertThat(LogProbabilities.of(new double[] {-1e6, 1e6}, 0.01)).doesNotContain(Double.NaN);
    }

    @Test
    void the_mean_of_two_is_geometric() {
        double[] even = LogProbabilities.of(new double[] {0, 0}, 1);
        double[] nine = LogProbabilities.of(new double[] {0, Math.log(9)}, 1);
        assertThat(Math.exp(LogProbabilities.mean(List.of(even, nine))[1])).isCloseTo(0.75, within(TINY));
    }

    @Test
    void the_temperature_that_was_hidden_is_found() {
        // Three of four texts have the first intent, and every text scores 5 ln 3 for it: honest at 5.
        List<double[]> scores = Collections.nCopies(4_000, new double[] {5 * Math.log(3), 0});
        int[] truth = new int[4_000];
        Arrays.fill(truth, 3_000, 4_000, 1);
        assertThat(Temperature.fit(scores, truth, 1)).isCloseTo(5, within(0.1));
        assertThat(Temperature.surprise(scores, truth, 5))
                .isCloseTo(-(0.75 * Math.log(0.75) + 0.25 * Math.log(0.25)), within(1e-9));
    }

    @Test
    void a_few_texts_that_are_all_right_do_not_earn_endless_trust() {
        List<double[]> scores = Collections.nCopies(5, new double[] {1, 0});
        assertThat(Temperature.fit(scores, new int[5], 0.5)).isBetween(0.3, 0.5);
        assertThat(Temperature.fit(List.of(), new int[0], 0.5)).isCloseTo(0.5, within(0.01));
    }

    @Test
    void the_expected_calibration_error_of_known_readings() {
        // Two at 0.95 of which one is right, two at 0.55 of which one is right: (2 × 0.45 + 2 × 0.05) / 4.
        ReliabilityBins bins =
                ReliabilityBins.of(new double[] {0.95, 0.95, 0.55, 0.55}, new boolean[] {true, false, true, false});
        assertThat(bins.expectedError()).isCloseTo(0.25, within(TINY));
        assertThat(bins.bins()).hasSize(15);
        assertThat(bins.bins().get(14)).isEqualTo(new ReliabilityBins.Bin(2, 0.95, 0.5));
        assertThat(ReliabilityBins.of(new double[] {1, 0}, new boolean[] {true, false})
                        .expectedError())
                .isZero();
        assertThat(ReliabilityBins.of(new double[0], new boolean[0]).expectedError())
                .isZero();
    }

    @Test
    void the_area_of_known_scores() {
        assertThat(Separation.area(new double[] {.1, .2}, new double[] {.3, .4}))
                .isEqualTo(1);
        assertThat(Separation.area(new double[] {.3, .4}, new double[] {.1, .2}))
                .isZero();
        assertThat(Separation.area(new double[] {.5}, new double[] {.5})).isEqualTo(0.5);
        assertThat(Separation.area(new double[] {.1, .3}, new double[] {.2, .4}))
                .isEqualTo(0.75);
        assertThat(Separation.area(new double[0], new double[] {.2})).isEqualTo(0.5);
    }

    @Test
    void a_threshold_rejects_no_more_than_it_may() {
        double[] inside = new double[100];
        for (int i = 0; i < inside.length; i++) {
            inside[i] = i / 100.0;
        }
        double threshold = Separation.threshold(inside, 0.05);
        assertThat(threshold).isEqualTo(0.94);
        assertThat(Separation.rejected(inside, threshold)).isCloseTo(0.05, within(TINY));
        List<Separation.Point> curve = Separation.curve(inside, new double[] {0.5, 0.99});
        assertThat(curve).hasSize(101);
        assertThat(curve.get(0).rejectedInside()).isZero();
        assertThat(curve.get(10).rejectedOutside()).isEqualTo(0.5);
        assertThat(curve.get(100).rejectedInside()).isEqualTo(1);
    }

    @Test
    void out_of_scope_scores_go_from_sure_to_guessing() {
        double[] sure = LogProbabilities.of(new double[] {1000, 0, 0, 0}, 1);
        double[] guess = LogProbabilities.of(new double[4], 1);
        for (OutOfScopeScore score : OutOfScopeScore.values()) {
            assertThat(score.of(sure)).isCloseTo(0, within(TINY));
            assertThat(score.of(guess)).isCloseTo(1, within(TINY));
        }
    }

    @Test
    void macro_f1_counts_every_intent_the_same() {
        // Intent 0: precision 2/3, recall 1, F1 0.8; intent 1: precision 1, recall 1/2, F1 2/3; intent 2 does not
        // occur.
        assertThat(MacroF1.of(new int[] {0, 0, 1, 1}, new int[] {0, 0, 0, 1}, 3))
                .isCloseTo((0.8 + 2 / 3.0) / 2, within(TINY));
    }

    @Test
    void the_cascade_takes_the_smallest_threshold_that_is_good_enough() {
        double[] unsureAndWrong = LogProbabilities.of(new double[] {0, 0.2}, 1);
        double[] sureAndRight = LogProbabilities.of(new double[] {5, 0}, 1);
        double[] corrected = LogProbabilities.of(new double[] {3, 0}, 1);
        List<Cascade.Point> curve = Cascade.curve(
                List.of(unsureAndWrong, sureAndRight), List.of(corrected, sureAndRight), new int[] {0, 0});
        assertThat(curve.get(0)).isEqualTo(new Cascade.Point(0, 0.5, 0));
        assertThat(Cascade.choose(curve)).isEqualTo(0.55);
        assertThat(curve.get(curve.size() - 1).escalated()).isEqualTo(1);
    }
}
