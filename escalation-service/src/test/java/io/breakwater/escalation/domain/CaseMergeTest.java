package io.breakwater.escalation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.escalation.ARequest;
import io.breakwater.events.Confidence;
import io.breakwater.events.Dossier;
import io.breakwater.events.EscalationReason;
import io.breakwater.events.EscalationRequested;
import io.breakwater.events.Intent;
import io.breakwater.events.Lane;
import io.breakwater.events.ScoredIntent;
import io.breakwater.events.Slot;
import io.breakwater.events.Urgency;
import io.breakwater.events.VerificationLevel;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseMergeTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Queues QUEUES = new Queues(List.of(
            new Queue("fraud", "Fraud", Lane.URGENT, List.of("solved")),
            new Queue("general", "General", Lane.NORMAL, List.of("solved"))));

    @Test
    void a_request_opens_a_case_in_the_queue_of_its_lane() {
        Case normal = open(ARequest.anew());
        Case fraud = open(ARequest.ofFraud());

        assertThat(normal.placement().queue()).isEqualTo("general");
        assertThat(fraud.placement().queue()).isEqualTo("fraud");
        assertThat(normal.version()).isEqualTo(1);
        assertThat(normal.isWaiting()).isTrue();
    }

    @Test
    void a_lane_without_a_queue_waits_with_the_normal_cases_and_keeps_its_name() {
        Case async = open(ARequest.anew().in(Lane.ASYNC));

        assertThat(async.placement().queue()).isEqualTo("general");
        assertThat(async.placement().lane()).isEqualTo(Lane.ASYNC);
    }

    @Test
    void the_same_request_always_opens_the_same_case() {
        EscalationRequested request = ARequest.anew().event();

        assertThat(Case.open(request, QUEUES, NOW).id())
                .isEqualTo(Case.open(request, QUEUES, NOW.plusSeconds(5)).id());
    }

    @Test
    void a_clock_that_runs_ahead_elsewhere_does_not_make_a_case_younger_than_now() {
        assertThat(open(ARequest.anew().at(NOW.plusSeconds(90))).createdAt()).isEqualTo(NOW);
    }

    @Test
    void a_fraud_report_raises_an_open_case_and_its_reason() {
        Case calm = open(ARequest.of("conv_1").at(NOW));

        Case raised = calm.with(
                ARequest.of("conv_1")
                        .in(Lane.URGENT)
                        .with(Urgency.URGENT)
                        .because(EscalationReason.FRAUD)
                        .event(),
                QUEUES);

        assertThat(raised.placement())
                .isEqualTo(new Placement("fraud", Lane.URGENT, Urgency.URGENT, EscalationReason.FRAUD, List.of()));
        assertThat(raised.placement().pressesMoreThan(calm.placement())).isTrue();
        assertThat(raised.version()).isEqualTo(2);
    }

    @Test
    void a_calmer_request_lowers_nothing() {
        Case fraud = open(ARequest.ofFraud());

        Case after = fraud.with(ARequest.of("conv_1").with(Urgency.LOW).event(), QUEUES);

        assertThat(after.placement()).isEqualTo(fraud.placement());
        assertThat(after.placement().pressesMoreThan(fraud.placement())).isFalse();
    }

    @Test
    void a_word_of_the_customer_corrects_a_word_but_not_what_the_exchange_confirmed() {
        Case it = open(ARequest.anew()
                .with(withSlots(
                        new Slot("card", "4242", "said", false), new Slot("name", "Anna Berg", "system", true))));

        Case after = it.with(
                ARequest.anew()
                        .with(withSlots(
                                new Slot("card", "1881", "said", false), new Slot("name", "Bob", "said", false)))
                        .event(),
                QUEUES);

        assertThat(after.dossier().slots())
                .containsExactly(
                        new Slot("card", "1881", "said", false), new Slot("name", "Anna Berg", "system", true));
    }

    @Test
    void a_summary_that_says_less_does_not_replace_one_that_says_more() {
        Case it = open(ARequest.anew().with(ARequest.dossier("Withdrawal W-41 is stuck since Monday")));

        assertThat(it.with(
                                ARequest.anew()
                                        .with(ARequest.dossier("wants a person"))
                                        .event(),
                                QUEUES)
                        .dossier()
                        .summary())
                .isEqualTo("Withdrawal W-41 is stuck since Monday");
        assertThat(it.with(
                                ARequest.anew()
                                        .with(ARequest.dossier(
                                                "Withdrawal W-41 is stuck since Monday, address is wrong"))
                                        .event(),
                                QUEUES)
                        .dossier()
                        .summary())
                .endsWith("address is wrong");
    }

    @Test
    void an_equal_request_changes_no_reason() {
        Case it = open(ARequest.of("conv_1").because(EscalationReason.COMPLAINT));

        Case after = it.with(
                ARequest.of("conv_1").because(EscalationReason.CUSTOMER_WISH).event(), QUEUES);

        assertThat(after.placement().reason()).isEqualTo(EscalationReason.COMPLAINT);
    }

    @Test
    void of_two_summaries_of_one_length_the_newer_counts() {
        Case it = open(ARequest.anew().with(ARequest.dossier("card lost")));

        assertThat(it.with(ARequest.anew().with(ARequest.dossier("card gone")).event(), QUEUES)
                        .dossier()
                        .summary())
                .isEqualTo("card gone");
    }

    @Test
    void what_the_newer_dossier_does_not_say_stays_as_it_was() {
        Case it = open(ARequest.anew().with(said("where is my card", "calm", VerificationLevel.VERIFIED, "card_lost")));

        Dossier silent = it.with(
                        ARequest.anew()
                                .with(said(" ", null, VerificationLevel.NONE, "fees"))
                                .event(),
                        QUEUES)
                .dossier();
        Dossier speaking = it.with(
                        ARequest.anew()
                                .with(said("a person!", "angry", VerificationLevel.BASIC, "fees"))
                                .event(),
                        QUEUES)
                .dossier();

        assertThat(silent.lastText()).isEqualTo("where is my card");
        assertThat(silent.mood()).isEqualTo("calm");
        assertThat(silent.verificationLevel()).isEqualTo(VerificationLevel.VERIFIED);
        assertThat(speaking.lastText()).isEqualTo("a person!");
        assertThat(speaking.mood()).isEqualTo("angry");
        assertThat(speaking.verificationLevel()).isEqualTo(VerificationLevel.BASIC);
        assertThat(speaking.intents())
                .extracting(scored -> scored.intent().value())
                .containsExactly("fees", "card_lost");
    }

    @Test
    void a_dossier_does_not_grow_without_end() {
        Case it = open(ARequest.anew());
        for (int i = 0; i < 300; i++) {
            it = it.with(
                    ARequest.anew()
                            .with(withSlots(new Slot("slot-" + i, "x", "said", false)))
                            .event(),
                    QUEUES);
        }

        assertThat(it.dossier().slots()).hasSize(Dossiers.MOST_ENTRIES);
        assertThat(it.dossier().slots().get(Dossiers.MOST_ENTRIES - 1).name()).isEqualTo("slot-299");
    }

    private static Case open(ARequest request) {
        return Case.open(request.event(), QUEUES, NOW);
    }

    private static Dossier withSlots(Slot... slots) {
        Dossier d = ARequest.dossier("wants a person");
        return new Dossier(
                d.summary(),
                d.lastText(),
                d.intents(),
                List.of(slots),
                d.stepsTried(),
                d.articles(),
                d.links(),
                d.language(),
                d.mood(),
                d.verificationLevel(),
                d.openQuestions());
    }

    private static Dossier said(String lastText, @Nullable String mood, VerificationLevel level, String intent) {
        Dossier d = ARequest.dossier("wants a person");
        return new Dossier(
                d.summary(),
                lastText,
                List.of(new ScoredIntent(new Intent(intent), new Confidence(0.9))),
                d.slots(),
                d.stepsTried(),
                d.articles(),
                d.links(),
                d.language(),
                mood,
                level,
                d.openQuestions());
    }
}
