package io.breakwater.nlu.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EncoderTest {
    @Test
    void what_is_missing_is_simply_not_found() {
        assertThat(Encoder.find("no-such-model")).isEmpty();
    }

    @Test
    void texts_with_one_meaning_lie_nearer_than_others() {
        Encoder encoder = Encoder.find().orElseThrow();
        float[] lost = encoder.vector("I lost my card");
        assertThat(lost).hasSize(encoder.dimensions()).hasSize(1152);
        assertThat(cosine(lost, encoder.vector("My debit card has gone missing")))
                .isGreaterThan(cosine(lost, encoder.vector("How high is the exchange rate?")));
        assertThat(encoder.vector("I lost my card")).isEqualTo(lost);
        assertThat(Encoder.find()).containsSame(encoder);
    }

    private static double cosine(float[] a, float[] b) {
        double both = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < a.length; i++) {
            both += a[i] * b[i];
            first += a[i] * a[i];
            second += b[i] * b[i];
        }
        return both / Math.sqrt(first * second);
    }
}
