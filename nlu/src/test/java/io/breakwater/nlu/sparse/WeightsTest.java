package io.breakwater.nlu.sparse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class WeightsTest {
    private static final float[] GIVEN = {1, -0.5f, 0.004f, 0, 0, 0, -200, 100, 0.7f};
    private final Weights weights = Weights.of(GIVEN, 3);

    @Test
    void each_is_off_by_half_a_step_of_its_ngram_at_most() {
        float[] largest = {1, 0, 200};
        for (int i = 0; i < GIVEN.length; i++) {
            double halfStep = largest[i / 3] / 127 / 2;
            assertThat((double) weights.of(i / 3, i % 3)).isCloseTo(GIVEN[i], within(halfStep + 1e-5));
        }
        assertThat(weights.ngrams()).isEqualTo(3);
    }

    @Test
    void an_ngram_adds_its_value_times_its_weights() {
        float[] sums = {10, 10, 10};
        weights.add(2, 0.5f, sums);
        assertThat(sums[0]).isCloseTo(-90, within(0.001f));
        assertThat(sums[1]).isCloseTo(60, within(0.5f));
        assertThat(sums[2]).isCloseTo(10, within(0.5f));
    }

    @Test
    void they_come_back_as_they_were_written() {
        ByteBuffer bytes = ByteBuffer.allocate(weights.bytes());
        weights.write(bytes);
        assertThat(bytes.hasRemaining()).isFalse();

        Weights read = Weights.read(bytes.flip(), 3, 3);

        for (int i = 0; i < GIVEN.length; i++) {
            assertThat(read.of(i / 3, i % 3)).isEqualTo(weights.of(i / 3, i % 3));
        }
    }
}
