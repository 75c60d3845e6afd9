package io.breakwater.triage.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.events.AgentId;
import io.breakwater.events.Intent;
import io.breakwater.events.MessageId;
import io.breakwater.triage.domain.ExampleChange.Kind;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LabelledExampleTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final MessageId MESSAGE = new MessageId("msg_1");
    private static final Intent FEES = new Intent("fees");
    private static final Intent LIMITS = new Intent("limits");
    private static final AgentId BEN = new AgentId("agt_ben");
    private static final AgentId MIA = new AgentId("agt_mia");
    private static final ExampleReview BY_SUE = new ExampleReview(new AgentId("agt_sue"), NOON.plusSeconds(60));
    private static final LabelledExample PROPOSED =
            LabelledExample.proposed(MESSAGE, "en", LIMITS, ExampleSource.AGENT, label(FEES, "what is it", BEN));

    private static ExampleLabel label(Intent intent, String text, AgentId by) {
        return new ExampleLabel(intent, text, by, NOON);
    }

    private static LabelledExample accepted() {
        return PROPOSED.accepted(null, BY_SUE).example();
    }

    private static LabelledExample rejected() {
        return PROPOSED.rejected(BY_SUE).example();
    }

    @Test
    void a_message_has_one_example_of_each_source() {
        assertThat(LabelledExample.id(MESSAGE, ExampleSource.AGENT))
                .isEqualTo(PROPOSED.id())
                .isNotEqualTo(LabelledExample.id(MESSAGE, ExampleSource.CUSTOMER))
                .isNotEqualTo(LabelledExample.id(new MessageId("msg_2"), ExampleSource.AGENT));
        assertThat(LabelledExample.isId(PROPOSED.id())).isTrue();
        assertThat(LabelledExample.isId("ex_1")).isFalse();
        assertThat(LabelledExample.isId(PROPOSED.id() + "\n")).isFalse();
    }

    @Test
    void a_first_label_waits_for_a_supervisor() {
        assertThat(PROPOSED.state()).isEqualTo(ExampleState.PROPOSED);
        assertThat(PROPOSED.review()).isNull();
        assertThat(PROPOSED.version()).isZero();
    }

    @Test
    void the_same_label_again_changes_nothing_whoever_gives_it_and_whatever_became_of_it() {
        ExampleLabel again = new ExampleLabel(FEES, "what is it", MIA, NOON.plusSeconds(5));
        assertThat(PROPOSED.relabelled(again)).isEqualTo(new ExampleChange(PROPOSED, Kind.UNCHANGED));
        assertThat(accepted().relabelled(again)).isEqualTo(new ExampleChange(accepted(), Kind.UNCHANGED));
        assertThat(rejected().relabelled(again)).isEqualTo(new ExampleChange(rejected(), Kind.UNCHANGED));
    }

    @Test
    void another_intent_or_text_takes_the_place_of_a_proposed_one() {
        ExampleChange changed = PROPOSED.relabelled(label(LIMITS, "what is it", MIA));
        assertThat(changed.kind()).isEqualTo(Kind.MADE);
        assertThat(changed.example().label()).isEqualTo(label(LIMITS, "what is it", MIA));
        assertThat(changed.example().version()).isEqualTo(1);
        assertThat(PROPOSED.relabelled(label(FEES, "how much", BEN)).kind()).isEqualTo(Kind.MADE);
    }

    @Test
    void an_accepted_one_keeps_its_label() {
        assertThat(accepted().relabelled(label(LIMITS, "what is it", MIA)))
                .isEqualTo(new ExampleChange(accepted(), Kind.REFUSED));
    }

    @Test
    void a_rejected_one_is_proposed_anew_by_another_label() {
        LabelledExample anew =
                rejected().relabelled(label(LIMITS, "what is it", MIA)).example();
        assertThat(anew.state()).isEqualTo(ExampleState.PROPOSED);
        assertThat(anew.review()).isNull();
        assertThat(anew.version()).isEqualTo(2);
    }

    @Test
    void a_supervisor_accepts_a_label_as_it_is_or_corrected() {
        ExampleChange asItIs = PROPOSED.accepted(null, BY_SUE);
        assertThat(asItIs.kind()).isEqualTo(Kind.MADE);
        assertThat(asItIs.example().state()).isEqualTo(ExampleState.ACCEPTED);
        assertThat(asItIs.example().label()).isEqualTo(PROPOSED.label());
        assertThat(asItIs.example().review()).isEqualTo(BY_SUE);
        assertThat(asItIs.example().version()).isEqualTo(1);

        LabelledExample corrected = PROPOSED.accepted(LIMITS, BY_SUE).example();
        assertThat(corrected.label()).isEqualTo(label(LIMITS, "what is it", BEN));
    }

    @Test
    void the_same_verdict_again_changes_nothing() {
        ExampleReview later = new ExampleReview(BEN, NOON.plusSeconds(90));
        LabelledExample corrected = PROPOSED.accepted(LIMITS, BY_SUE).example();
        assertThat(accepted().accepted(null, later)).isEqualTo(new ExampleChange(accepted(), Kind.UNCHANGED));
        assertThat(accepted().accepted(FEES, later).kind()).isEqualTo(Kind.UNCHANGED);
        assertThat(corrected.accepted(LIMITS, later).kind()).isEqualTo(Kind.UNCHANGED);
        assertThat(rejected().rejected(later)).isEqualTo(new ExampleChange(rejected(), Kind.UNCHANGED));
    }

    @Test
    void a_verdict_is_not_taken_back() {
        assertThat(accepted().rejected(BY_SUE)).isEqualTo(new ExampleChange(accepted(), Kind.REFUSED));
        assertThat(rejected().accepted(null, BY_SUE)).isEqualTo(new ExampleChange(rejected(), Kind.REFUSED));
        assertThat(accepted().accepted(LIMITS, BY_SUE).kind()).isEqualTo(Kind.REFUSED);
    }

    @Test
    void what_is_forgotten_cannot_be_learnt_from_but_can_be_rejected_or_labelled_anew() {
        LabelledExample forgotten =
                LabelledExample.proposed(MESSAGE, "en", LIMITS, ExampleSource.AGENT, label(FEES, null, BEN));
        assertThat(forgotten.accepted(null, BY_SUE)).isEqualTo(new ExampleChange(forgotten, Kind.REFUSED));
        assertThat(forgotten.rejected(BY_SUE).kind()).isEqualTo(Kind.MADE);
        assertThat(forgotten.relabelled(label(FEES, "what is it", BEN)).kind()).isEqualTo(Kind.MADE);
    }

    @Test
    void words_are_told_in_small_letters() {
        assertThat(ExampleSource.of("customer")).isEqualTo(ExampleSource.CUSTOMER);
        assertThat(ExampleSource.AGENT.word()).isEqualTo("agent");
        assertThat(ExampleState.of("accepted")).isEqualTo(ExampleState.ACCEPTED);
        assertThat(ExampleState.REJECTED.word()).isEqualTo("rejected");
    }
}
