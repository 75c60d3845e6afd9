package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.events.Slot;
import io.breakwater.events.VerificationLevel;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DialogueStateTest {
    private static final Instant NOW = Messages.NOON;

    private static DialogueState knowing(List<Slot> slots, List<String> steps, List<String> misunderstood) {
        Memory memory = new Memory(
                "hello", List.of(), VerificationLevel.VERIFIED, Proof.NONE, slots, steps, List.of(), misunderstood);
        return new DialogueState(
                DialogueState.Owner.BOT,
                Instant.EPOCH,
                false,
                "en",
                List.of(),
                null,
                1,
                0,
                0,
                List.of(),
                List.of(),
                memory);
    }

    static List<DialogueState> statesWorthTelling() {
        return List.of(
                knowing(List.of(new Slot("card", "4242", "said", true)), List.of(), List.of()),
                knowing(List.of(), List.of("began freeze_my_card"), List.of()),
                knowing(List.of(), List.of(), List.of("what is the weather in Paris")));
    }

    @ParameterizedTest
    @MethodSource("statesWorthTelling")
    void whoever_takes_over_is_told_once_what_the_bot_knows(DialogueState bots) {
        DialogueState taken = bots.takenByPerson(NOW);

        assertThat(bots.owesDossier()).isFalse();
        assertThat(taken.owesDossier()).isTrue();
        assertThat(taken.withDossierSent().owesDossier()).isFalse();
        assertThat(taken.withDossierSent().memory()).isEqualTo(bots.memory());
    }

    @Test
    void a_bot_that_knows_nothing_has_nothing_to_tell() {
        assertThat(knowing(List.of(), List.of(), List.of()).takenByPerson(NOW).owesDossier())
                .isFalse();
    }

    @Test
    void the_fact_that_decided_the_owner_is_remembered_with_its_time() {
        DialogueState taken = DialogueState.fresh("en").takenByPerson(NOW);

        assertThat(taken.ownerSince()).isEqualTo(NOW);
        assertThat(taken.takenByPerson(NOW.plusSeconds(5))).isSameAs(taken);
        assertThat(taken.givenBack(NOW).ownedByPerson()).isFalse();
    }

    @Test
    void a_conversation_that_is_given_back_starts_afresh() {
        DialogueState back = knowing(List.of(), List.of("began freeze_my_card"), List.of("hm"))
                .takenByPerson(NOW)
                .withDossierSent()
                .givenBack(NOW.plusSeconds(60));

        assertThat(back.memory()).isEqualTo(Memory.EMPTY);
        assertThat(back.dossierSent()).isFalse();
        assertThat(back.turns()).isZero();
    }
}
