package io.breakwater.triage.domain;

import static io.breakwater.triage.domain.Found.signal;
import static io.breakwater.triage.domain.Found.suspected;
import static io.breakwater.triage.domain.Found.withSecrets;
import static io.breakwater.triage.domain.Found.withSignals;
import static io.breakwater.triage.domain.Found.withSuspicion;
import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.events.SecretKind;
import io.breakwater.events.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrgencyPolicyTest {
    @Test
    void a_message_without_any_sign_is_normal_and_needs_no_reason() {
        UrgencyPolicy.Judgement judged = UrgencyPolicy.judge(withSignals(0.9));
        assertThat(judged.urgency()).isEqualTo(Urgency.NORMAL);
        assertThat(judged.reasons()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FRAUD, urgent, urgent",
        "FRAUD, normal, urgent",
        "ACCOUNT_TAKEOVER, high, urgent",
        "SELF_HARM, low, urgent",
        "PHISHING, urgent, urgent",
        "PHISHING, high, high",
        "PHISHING, normal, normal",
        "PERSON_WANTED, normal, normal",
        "PERSON_WANTED, urgent, urgent",
        "DISTRESS, high, high",
        "ANGER, normal, normal",
        "ANGER, low, normal"
    })
    void a_signal_raises_urgency_and_protection_makes_it_urgent(Signal signal, String level, String expected) {
        assertThat(UrgencyPolicy.judge(withSignals(0.9, signal(signal, new Urgency(level))))
                        .urgency())
                .isEqualTo(new Urgency(expected));
    }

    @Test
    void the_most_urgent_finding_counts_and_all_are_told() {
        UrgencyPolicy.Judgement judged = UrgencyPolicy.judge(
                withSignals(0.9, signal(Signal.DISTRESS, Urgency.HIGH), signal(Signal.ANGER, Urgency.NORMAL)));
        assertThat(judged.urgency()).isEqualTo(Urgency.HIGH);
        assertThat(judged.reasons()).containsExactly("because of distress", "because of anger");
    }

    @ParameterizedTest
    @CsvSource({
        "seed_phrase, high",
        "private_key, high",
        "card_number, normal",
        "one_time_code, normal",
        "password, normal"
    })
    void a_shared_key_to_funds_is_of_high_urgency(String secret, String expected) {
        UrgencyPolicy.Judgement judged = UrgencyPolicy.judge(withSecrets(new SecretKind(secret)));
        assertThat(judged.urgency()).isEqualTo(new Urgency(expected));
        assertThat(judged.reasons())
                .singleElement()
                .asString()
                .contains("a " + secret.replace('_', ' '))
                .contains("masked");
    }

    @ParameterizedTest
    @CsvSource({"0.09, normal, 0", "0.1, high, 1", "0.6, high, 1"})
    void a_suspicion_that_no_signal_supports_is_of_high_urgency(double suspicion, String expected, int reasons) {
        UrgencyPolicy.Judgement judged = UrgencyPolicy.judge(withSuspicion(suspicion));
        assertThat(judged.urgency()).isEqualTo(new Urgency(expected));
        assertThat(judged.reasons()).hasSize(reasons);
    }

    @Test
    void a_suspicion_adds_nothing_to_a_signal_that_is_clear() {
        UrgencyPolicy.Judgement judged = UrgencyPolicy.judge(withSuspicion(0.9, signal(Signal.FRAUD, Urgency.URGENT)));
        assertThat(judged.reasons()).containsExactly("because of fraud");
    }

    @Test
    void a_key_to_funds_counts_beside_a_harmless_secret() {
        assertThat(UrgencyPolicy.judge(withSecrets(SecretKind.SEED_PHRASE, SecretKind.PASSWORD))
                        .urgency())
                .isEqualTo(Urgency.HIGH);
    }

    @Test
    void suspicion_at_the_edge_is_never_lowered() {
        assertThat(UrgencyPolicy.judge(suspected(0.9)).urgency()).isEqualTo(Urgency.HIGH);
        assertThat(UrgencyPolicy.judge(suspected(0.9)).reasons())
                .singleElement()
                .asString()
                .contains("suspected fraud");
        assertThat(UrgencyPolicy.judge(suspected(0.9, signal(Signal.FRAUD, Urgency.URGENT)))
                        .urgency())
                .isEqualTo(Urgency.URGENT);
    }
}
