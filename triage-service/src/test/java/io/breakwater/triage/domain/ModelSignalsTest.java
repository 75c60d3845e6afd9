package io.breakwater.triage.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.breakwater.events.Urgency;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelSignalsTest {
    private final ModelSignals signals = new ModelSignals(0.6);

    @ParameterizedTest
    @CsvSource({"FRAUD, urgent", "PHISHING, high", "PERSON_WANTED, normal"})
    void a_sure_reading_is_a_signal(Signal signal, String urgency) {
        assertThat(signals.in(Map.of(signal, 0.6))).singleElement().satisfies(found -> {
            assertThat(found.signal()).isEqualTo(signal);
            assertThat(found.urgency()).isEqualTo(new Urgency(urgency));
            assertThat(found.by()).isEqualTo(SignalFound.Detector.MODEL);
        });
    }

    @Test
    void the_reason_tells_how_sure_the_model_is_of_what() {
        assertThat(signals.in(Map.of(Signal.FRAUD, 0.874)))
                .extracting(SignalFound::because)
                .containsExactly("The model is 87 % sure of fraud.");
    }

    @Test
    void a_doubtful_reading_is_none() {
        assertThat(signals.in(Map.of(Signal.FRAUD, 0.59))).isEmpty();
    }

    @Test
    void several_may_be_in_one_message() {
        assertThat(signals.in(Map.of(Signal.FRAUD, 0.9, Signal.PERSON_WANTED, 0.7, Signal.ANGER, 0.1)))
                .extracting(SignalFound::signal)
                .containsExactlyInAnyOrder(Signal.FRAUD, Signal.PERSON_WANTED);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 1.1, Double.NaN})
    void a_threshold_that_is_no_probability_is_refused(double from) {
        assertThatThrownBy(() -> new ModelSignals(from)).hasMessageContaining("from");
    }
}
