package io.breakwater.triage.domain.path;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.events.Dossier;
import io.breakwater.events.Slot;
import io.breakwater.events.VerificationLevel;
import io.breakwater.triage.ExamplePaths;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PathDossierTest {
    private static final PathLibrary LIBRARY = ExamplePaths.library();
    private static final Walking WALKING = new Walking(LIBRARY, Reading::of, Reading::of, 0.8);

    private static Walk begun(String language) {
        return WALKING.begin(LIBRARY.newest("example_card").orElseThrow(), language)
                .walk();
    }

    private static Dossier of(Walk walk) {
        return PathDossier.of(LIBRARY, walk, VerificationLevel.VERIFIED);
    }

    @Test
    void every_question_and_answer_is_there_in_the_order_of_the_walk() {
        Walk walk = WALKING.say(begun("de"), "verloren").walk();
        walk = WALKING.say(walk, "tja").walk();
        walk = WALKING.choose(walk, "back").walk();
        walk = WALKING.choose(walk, "stolen").walk();
        walk = WALKING.choose(walk, "yes").walk();

        Dossier dossier = of(walk);
        assertThat(dossier.stepsTried())
                .containsExactly(
                        "Asked \"What happened to your card?\", answered \"I lost it\" (\"verloren\")",
                        "Offered the screen card.freeze",
                        "Showed the article card-freeze",
                        "Asked \"Did this help?\", not answered (\"tja\")",
                        "Asked \"What happened to your card?\", answered \"It was stolen\"",
                        "Asked \"Was your phone taken as well?\", answered \"Yes, the phone too\"");
        assertThat(dossier.slots())
                .containsExactly(
                        new Slot("what_happened", "It was stolen", "said", false),
                        new Slot("phone_gone", "Yes, the phone too", "said", false));
        assertThat(dossier.articles()).containsExactly("card-freeze");
        assertThat(dossier.openQuestions()).containsExactly("tja");
        assertThat(dossier.lastText()).isEqualTo("Ja, das Telefon auch");
        assertThat(dossier.language()).isEqualTo("de");
        assertThat(dossier.verificationLevel()).isEqualTo(VerificationLevel.VERIFIED);
        assertThat(dossier.mood()).isNull();
        assertThat(dossier.summary())
                .isEqualTo("The customer went through the self-service path \"Card gone\" (example_card, version 2)."
                        + " It ends with a person at \"fraud desk\", fraud.");
    }

    @Test
    void it_says_why_a_person_is_needed() {
        assertThat(of(WALKING.say(begun("en"), "it was a scam").walk()).summary())
                .endsWith("Their words are a sign of fraud.");
        assertThat(of(WALKING.choose(begun("en"), "person").walk()).summary()).endsWith("They asked for a person.");
        Walk unclear = begun("en");
        for (int i = 0; i < 3; i++) {
            unclear = WALKING.say(unclear, "hm").walk();
        }
        assertThat(of(unclear).summary()).endsWith("Their answers to the last question were not understood.");
        assertThat(of(begun("en")).summary()).endsWith("It is not over.");
    }

    @Test
    void distress_is_told() {
        Dossier dossier = of(WALKING.say(begun("en"), "I want to end my life").walk());
        assertThat(dossier.mood()).isEqualTo("distressed");
        assertThat(dossier.lastText()).isEqualTo("I want to end my life");
        assertThat(dossier.openQuestions()).containsExactly("I want to end my life");
    }

    @Test
    void an_unknown_answer_is_no_fact() {
        Dossier dossier = of(WALKING.choose(begun("en"), "maybe").walk());
        assertThat(dossier.slots()).isEmpty();
        assertThat(dossier.openQuestions()).isEmpty();
        assertThat(dossier.stepsTried()).containsExactly("Asked \"What happened to your card?\", not answered");
    }

    @Test
    void a_walk_whose_version_is_gone_still_has_a_dossier() {
        PathLibrary without = new PathLibrary(List.of(), List.of(), LIBRARY.common(), Set.of());
        assertThat(PathDossier.of(without, begun("en"), VerificationLevel.NONE).summary())
                .contains("example_card, version 2");
    }
}
