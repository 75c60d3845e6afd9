package io.breakwater.triage.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.breakwater.events.Urgency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelSignalsTest {
    private final ModelSignals signals = new ModelSignals(0.6, 0.8, 0.7);

    @ParameterizedTest
    @CsvSource({"FRAUD, urgent", "PHISHING, high", "PERSON_WANTED, normal"})
    void a_sure_reading_is_a_signal(Signal signal, String urgency) {
        assertThat(signals.in(Map.of(signal, 0.6), List.of(), false))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.signal()).isEqualTo(signal);
                    assertThat(found.urgency()).isEqualTo(new Urgency(urgency));
                    assertThat(found.by()).isEqualTo(SignalFound.Detector.MODEL);
                });
    }

    @Test
    void the_reason_tells_how_sure_the_model_is_of_what() {
        assertThat(signals.in(Map.of(Signal.FRAUD, 0.874), List.of(), false))
                .extracting(SignalFound::because)
                .containsExactly("The model is 87 % sure of fraud.");
    }

    @Test
    void a_doubtful_reading_is_none() {
        assertThat(signals.in(Map.of(Signal.FRAUD, 0.59), List.of(), false)).isEmpty();
    }

    @Test
    void in_plain_business_a_reading_must_be_clearer() {
        assertThat(signals.in(Map.of(Signal.FRAUD, 0.69), List.of(), true)).isEmpty();
        assertThat(signals.in(Map.of(Signal.FRAUD, 0.7), List.of(), true)).hasSize(1);
        assertThat(signals.in(Map.of(), List.of(Map.of(Signal.FRAUD, 0.8)), true))
                .hasSize(1);
    }

    @Test
    void several_may_be_in_one_message() {
        assertThat(signals.in(
                        Map.of(Signal.FRAUD, 0.9, Signal.PERSON_WANTED, 0.7, Signal.ANGER, 0.1), List.of(), false))
                .extracting(SignalFound::signal)
                .containsExactlyInAnyOrder(Signal.FRAUD, Signal.PERSON_WANTED);
    }

    @Test
    void a_sentence_must_be_clearer_than_the_whole() {
        assertThat(signals.in(Map.of(), List.of(Map.of(Signal.FRAUD, 0.79)), false))
                .isEmpty();
        assertThat(signals.in(Map.of(), List.of(Map.of(), Map.of(Signal.FRAUD, 0.8)), false))
                .extracting(SignalFound::signal)
                .containsExactly(Signal.FRAUD);
    }

    @Test
    void a_signal_is_told_once_with_its_surest_reading() {
        assertThat(signals.in(Map.of(Signal.FRAUD, 0.7), List.of(Map.of(Signal.FRAUD, 0.92)), false))
                .extracting(SignalFound::because)
                .containsExactly("The model is 92 % sure of fraud.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 1.1, Double.NaN})
    void a_threshold_that_is_no_probability_is_refused(double from) {
        assertThatThrownBy(() -> new ModelSignals(from, 0.5, 0.5)).hasMessageContaining("from must");
        assertThatThrownBy(() -> new ModelSignals(0.5, from, 0.5)).hasMessageContaining("fromInSentence must");
        assertThatThrownBy(() -> new ModelSignals(0.5, 0.5, from)).hasMessageContaining("fromInBusiness must");
    }
}
