package io.breakwater.triage.domain;

import static io.breakwater.triage.domain.Found.reading;
import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.events.Urgency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntentSignalsTest {
    private final IntentSignals signals = new IntentSignals(
            Map.of(
                    "fraud_report",
                    Signal.FRAUD,
                    "phishing_report",
                    Signal.PHISHING,
                    "want_person",
                    Signal.PERSON_WANTED),
            0.6);

    @ParameterizedTest
    @CsvSource({"fraud_report, FRAUD, urgent", "phishing_report, PHISHING, high", "want_person, PERSON_WANTED, normal"})
    void a_confident_reading_is_a_signal(String intent, Signal signal, String urgency) {
        assertThat(signals.in(List.of(reading(intent, 0.6)))).singleElement().satisfies(found -> {
            assertThat(found.signal()).isEqualTo(signal);
            assertThat(found.urgency()).isEqualTo(new Urgency(urgency));
        });
    }

    @Test
    void the_reason_tells_confidence_and_meaning() {
        assertThat(signals.in(List.of(reading("fraud_report", 0.874))))
                .extracting(SignalFound::because)
                .containsExactly(
                        "The model is 87 % sure that the message is a fraud report, which is a sign of fraud.");
    }

    @Test
    void a_doubtful_reading_is_none() {
        assertThat(signals.in(List.of(reading("fraud_report", 0.59)))).isEmpty();
    }

    @Test
    void other_intents_are_none() {
        assertThat(signals.in(List.of(reading("fees", 1)))).isEmpty();
    }

    @Test
    void a_second_reading_counts_as_well() {
        assertThat(signals.in(List.of(reading("fees", 0.9), reading("fraud_report", 0.7))))
                .extracting(SignalFound::signal)
                .containsExactly(Signal.FRAUD);
    }
}
