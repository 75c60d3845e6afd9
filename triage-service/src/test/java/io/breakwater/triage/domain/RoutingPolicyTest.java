package io.breakwater.triage.domain;

import static io.breakwater.triage.domain.Found.reading;
import static io.breakwater.triage.domain.Found.signal;
import static io.breakwater.triage.domain.Found.suspected;
import static io.breakwater.triage.domain.Found.withSignals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.breakwater.events.EscalationReason;
import io.breakwater.events.Lane;
import io.breakwater.events.Route;
import io.breakwater.events.Urgency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingPolicyTest {
    private final RoutingPolicy policy = new RoutingPolicy(0.4);

    @ParameterizedTest
    @CsvSource({
        "FRAUD, urgent, fraud, urgent, fraud",
        "FRAUD, normal, fraud, urgent, fraud",
        "ACCOUNT_TAKEOVER, urgent, account_takeover, urgent, fraud",
        "PHISHING, urgent, fraud, urgent, fraud",
        "SELF_HARM, urgent, vulnerable, urgent, ''",
        "PERSON_WANTED, normal, customer_wish, normal, ''",
        "DISTRESS, high, distress, normal, ''",
        "DISTRESS, urgent, distress, normal, ''"
    })
    void what_cannot_be_left_to_a_bot_goes_to_a_person(
            Signal signal, String level, String reason, String lane, String skill) {
        Decision decision = policy.decide(withSignals(0.99, signal(signal, new Urgency(level))));
        assertThat(decision.route()).isEqualTo(Route.PERSON);
        assertThat(decision.handover())
                .contains(new Handover(
                        signal,
                        new EscalationReason(reason),
                        new Lane(lane),
                        skill.isEmpty() ? List.of() : List.of(skill)));
    }

    @ParameterizedTest
    @CsvSource({"PHISHING, high", "PHISHING, normal", "DISTRESS, normal", "ANGER, high", "ANGER, normal"})
    void what_the_bot_can_answer_stays_with_the_bot(Signal signal, String level) {
        Decision decision = policy.decide(withSignals(0.99, signal(signal, new Urgency(level))));
        assertThat(decision.route()).isEqualTo(Route.BOT);
        assertThat(decision.handover()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FRAUD, PERSON_WANTED, FRAUD",
        "PERSON_WANTED, ACCOUNT_TAKEOVER, ACCOUNT_TAKEOVER",
        "FRAUD, SELF_HARM, SELF_HARM",
        "FRAUD, ACCOUNT_TAKEOVER, ACCOUNT_TAKEOVER",
        "PHISHING, FRAUD, FRAUD",
        "DISTRESS, PERSON_WANTED, PERSON_WANTED",
        "DISTRESS, FRAUD, FRAUD"
    })
    void what_cannot_wait_wins_wherever_it_stands(Signal first, Signal second, Signal expected) {
        Decision decision =
                policy.decide(withSignals(0.99, signal(first, Urgency.URGENT), signal(second, Urgency.URGENT)));
        assertThat(decision.handover()).map(Handover::signal).contains(expected);
    }

    @Test
    void the_strongest_finding_of_a_signal_decides() {
        Decision decision = policy.decide(withSignals(
                0.9,
                signal(Signal.PHISHING, Urgency.HIGH),
                signal(Signal.PHISHING, Urgency.URGENT),
                signal(Signal.PHISHING, Urgency.HIGH)));
        assertThat(decision.route()).isEqualTo(Route.PERSON);
        assertThat(decision.urgency()).isEqualTo(Urgency.URGENT);
    }

    @ParameterizedTest
    @CsvSource({"0.4, bot", "0.39, clarify", "0, clarify", "1, bot"})
    void the_bot_asks_back_below_the_threshold(double confidence, String route) {
        assertThat(policy.decide(withSignals(confidence)).route()).isEqualTo(new Route(route));
    }

    @Test
    void unsupported_suspicion_goes_to_the_bot_with_high_urgency_and_says_so() {
        Decision decision = policy.decide(suspected(0.1));
        assertThat(decision.route()).isEqualTo(Route.BOT);
        assertThat(decision.urgency()).isEqualTo(Urgency.HIGH);
        assertThat(decision.reasons()).last().asString().contains("Neither rules nor model support the suspicion");
    }

    @Test
    void supported_suspicion_goes_to_a_person_in_the_urgent_lane() {
        Decision decision = policy.decide(suspected(0.9, signal(Signal.FRAUD, Urgency.URGENT)));
        assertThat(decision.handover()).map(Handover::lane).contains(Lane.URGENT);
        assertThat(decision.urgency()).isEqualTo(Urgency.URGENT);
    }

    @Test
    void the_reasons_tell_what_was_found_then_the_reading_then_the_route() {
        assertThat(policy.decide(withSignals(0.912, signal(Signal.FRAUD, Urgency.URGENT)))
                        .reasons())
                .containsExactly(
                        "because of fraud",
                        "The best reading is limits, with 91 % confidence, found by its words alone.",
                        "A sign of fraud anywhere in a message wins: a person at once, in the urgent lane.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELF_HARM|Danger to the customer's life: a person at once, in the urgent lane.",
                "PERSON_WANTED|The customer wants a person and gets one.",
                "DISTRESS|The customer is in distress: a person takes over."
            })
    void every_handover_says_why(Signal signal, String sentence) {
        assertThat(policy.decide(withSignals(0.9, signal(signal, Urgency.HIGH))).reasons())
                .last()
                .isEqualTo(sentence);
    }

    @Test
    void asking_back_and_answering_say_why() {
        assertThat(policy.decide(withSignals(0.2)).reasons())
                .last()
                .isEqualTo("That is less than the 40 % that an answer needs: the bot asks which reading is right.");
        assertThat(policy.decide(withSignals(0.9)).reasons())
                .last()
                .isEqualTo("No sign of fraud or danger and no wish for a person: the bot answers.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void a_threshold_outside_of_0_to_1_is_refused(double threshold) {
        assertThatThrownBy(() -> new RoutingPolicy(threshold)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1})
    void the_ends_of_the_range_are_allowed(double threshold) {
        assertThat(new RoutingPolicy(threshold).clarifyBelow()).isEqualTo(threshold);
    }

    @Test
    void a_handover_and_the_route_to_a_person_come_together() {
        assertThatThrownBy(() -> new Decision(Urgency.NORMAL, Route.PERSON, Optional.empty(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new Decision(Urgency.NORMAL, Route.BOT, Optional.of(Handover.of(Signal.FRAUD)), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_classification_has_at_least_one_intent() {
        assertThatThrownBy(() ->
                        new Classification("en", List.of(), Evidence.NONE, List.of(), List.of(), List.of(), 0, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Classification(
                                "en",
                                List.of(reading("fees", 1)),
                                Evidence.NONE,
                                List.of(),
                                List.of(),
                                List.of(),
                                0,
                                false)
                        .top())
                .isEqualTo(reading("fees", 1));
    }
}
