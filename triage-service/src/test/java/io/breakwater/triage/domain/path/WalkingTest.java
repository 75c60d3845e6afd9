package io.breakwater.triage.domain.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.breakwater.events.EscalationReason;
import io.breakwater.events.Lane;
import io.breakwater.events.Urgency;
import io.breakwater.triage.ExamplePaths;
import io.breakwater.triage.domain.Signal;
import io.breakwater.triage.domain.path.Count.What;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WalkingTest {
    private static final PathLibrary LIBRARY = ExamplePaths.library();
    private static final Walking WALKING = new Walking(LIBRARY, Reading::of, Reading::of, 0.8);

    private static Stride begun() {
        return WALKING.begin(LIBRARY.newest("example_card").orElseThrow(), "en");
    }

    private static Walk after(String... answers) {
        Walk walk = begun().walk();
        for (String answer : answers) {
            walk = WALKING.choose(walk, answer).walk();
        }
        return walk;
    }

    @Test
    void a_walk_begins_at_the_start_of_the_newest_version() {
        Walk walk = begun().walk();
        assertThat(walk)
                .extracting(Walk::path, Walk::version, Walk::language, Walk::step, Walk::open)
                .containsExactly("example_card", 2, "en", 0, true);
        assertThat(walk.place().node()).isEqualTo("what_happened");
        assertThat(WALKING.offered(walk)).containsExactly("lost", "stolen", "worried", "back", "restart", "person");
        assertThat(begun().counts()).containsExactly(new Count("what_happened", What.SHOWN, ""));
    }

    @Test
    void an_answer_leads_past_all_that_is_only_shown_to_the_next_question() {
        Stride stride = WALKING.choose(begun().walk(), "lost");
        assertThat(stride.walk().place().shown()).containsExactly("freeze_link", "freeze_article", "did_it_help");
        assertThat(stride.walk().place().node()).isEqualTo("did_it_help");
        assertThat(stride.walk().step()).isEqualTo(1);
        assertThat(WALKING.offered(stride.walk())).containsExactly("yes", "no", "back", "restart", "person");
        assertThat(stride.counts())
                .extracting(Count::node, Count::what, Count::detail)
                .containsExactly(
                        tuple("what_happened", What.CHOSEN, "lost"),
                        tuple("freeze_link", What.SHOWN, ""),
                        tuple("freeze_article", What.SHOWN, ""),
                        tuple("did_it_help", What.SHOWN, ""));
    }

    @Test
    void whom_it_helped_is_done_and_the_others_get_a_person() {
        Walk asked = after("lost");
        Stride yes = WALKING.choose(asked, "yes");
        assertThat(yes.walk().ending()).isEqualTo(Ending.solved());
        assertThat(yes.counts()).containsExactly(new Count("did_it_help", What.CHOSEN, "yes"));
        assertThat(WALKING.offered(yes.walk())).isEmpty();

        Stride no = WALKING.choose(asked, "no");
        assertThat(no.walk().ending().person().reason()).isEqualTo(EscalationReason.FLOW_NEEDS_PERSON);
        assertThat(no.counts())
                .containsExactly(
                        new Count("did_it_help", What.CHOSEN, "no"),
                        new Count("did_it_help", What.PERSON, "flow_needs_person"));
    }

    @Test
    void an_urgent_person_takes_the_urgent_lane() {
        Stride stride = WALKING.choose(after("stolen"), "yes");
        assertThat(stride.walk().ending().person())
                .isEqualTo(
                        new PersonNeeded(EscalationReason.FRAUD, Lane.URGENT, Urgency.URGENT, List.of("fraud"), null));
        assertThat(stride.walk().place().node()).isEqualTo("fraud_desk");
        assertThat(stride.counts())
                .containsExactly(
                        new Count("phone_gone", What.CHOSEN, "yes"),
                        new Count("fraud_desk", What.SHOWN, ""),
                        new Count("fraud_desk", What.PERSON, "fraud"));
    }

    @Test
    void another_person_waits_in_the_normal_lane_with_the_skill_that_is_needed() {
        assertThat(after("worried", "no").ending().person())
                .isEqualTo(new PersonNeeded(
                        EscalationReason.FLOW_NEEDS_PERSON, Lane.NORMAL, Urgency.NORMAL, List.of("card"), null));
    }

    @Test
    void the_bot_gets_the_title_and_the_answers_that_led_there() {
        Stride stride = WALKING.choose(after("lost", "back", "worried"), "yes");
        assertThat(stride.walk().ending())
                .isEqualTo(Ending.bot("card_freeze", "Card gone: Just to be safe, Yes, please"));
        assertThat(stride.counts()).contains(new Count("ask_the_bot", What.BOT, "card_freeze"));
    }

    @ParameterizedTest
    @CsvSource({
        "I lost it, lost",
        "LOST, lost",
        "i think i left it in a taxi, lost",
        "somebody stole it, stolen",
        "just to be safe!, worried"
    })
    void own_words_mean_an_answer(String text, String answer) {
        Stride stride = WALKING.say(begun().walk(), text);
        assertThat(stride.walk().said()).containsExactly(new Said("what_happened", answer, text));
        assertThat(stride.counts()).contains(new Count("what_happened", What.SAID, answer));
    }

    @Test
    void fraud_that_the_answer_does_not_explain_gets_a_person_at_once() {
        Stride stride = WALKING.say(after("stolen"), "no, but it was a scam");
        assertThat(stride.walk().ending().person())
                .isEqualTo(new PersonNeeded(
                        EscalationReason.FRAUD, Lane.URGENT, Urgency.URGENT, List.of("fraud"), Signal.FRAUD));
        assertThat(stride.walk().said()).contains(new Said("phone_gone", "", "no, but it was a scam"));
        assertThat(stride.counts()).containsExactly(new Count("phone_gone", What.PERSON, "fraud"));
    }

    @Test
    void danger_and_the_wish_for_a_person_end_a_path_too() {
        assertThat(WALKING.say(begun().walk(), "I lost it and want to end my life")
                        .walk()
                        .ending()
                        .person()
                        .lane())
                .isEqualTo(Lane.URGENT);
        assertThat(WALKING.say(begun().walk(), "let me speak to somebody")
                        .walk()
                        .ending()
                        .person())
                .isEqualTo(new PersonNeeded(
                        EscalationReason.CUSTOMER_WISH, Lane.NORMAL, Urgency.NORMAL, List.of(), Signal.PERSON_WANTED));
    }

    @Test
    void what_belongs_elsewhere_goes_to_the_bot_in_the_customer_s_own_words() {
        Stride stride = WALKING.say(begun().walk(), "where is my withdrawal");
        assertThat(stride.walk().ending()).isEqualTo(Ending.bot("withdrawal_status", "where is my withdrawal"));
        assertThat(stride.counts()).containsExactly(new Count("what_happened", What.BOT, "withdrawal_status"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"what about my card", "hm", "perhaps my withdrawal", "lost or stolen", "%&", "42"})
    void what_is_not_clear_or_belongs_here_is_asked_again(String text) {
        Stride stride = WALKING.say(begun().walk(), text);
        assertThat(stride.walk().open()).isTrue();
        assertThat(stride.walk().place())
                .isEqualTo(new Walk.Place("what_happened", List.of(), List.of("what_happened"), 1));
        assertThat(stride.walk().said()).containsExactly(new Said("what_happened", "", text));
        assertThat(stride.counts()).containsExactly(new Count("what_happened", What.NOT_UNDERSTOOD, ""));
    }

    @Test
    void after_asking_again_twice_a_person_takes_over() {
        Walk walk = WALKING.say(begun().walk(), "hm").walk();
        walk = WALKING.say(walk, "hm hm").walk();
        assertThat(walk.open()).isTrue();
        Stride stride = WALKING.say(walk, "well");
        assertThat(stride.walk().ending().person().reason()).isEqualTo(EscalationReason.NOT_UNDERSTOOD);
        assertThat(stride.counts())
                .containsExactly(
                        new Count("what_happened", What.NOT_UNDERSTOOD, ""),
                        new Count("what_happened", What.PERSON, "not_understood"));
    }

    @Test
    void an_answer_makes_up_for_what_was_not_understood() {
        Walk walk = WALKING.say(WALKING.say(begun().walk(), "hm").walk(), "hm").walk();
        assertThat(WALKING.choose(walk, "stolen").walk().place().failures()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Back", "go back", "one step back"})
    void back_goes_to_the_question_before(String words) {
        Stride stride = WALKING.say(after("worried"), words);
        assertThat(stride.walk().place())
                .isEqualTo(new Walk.Place("what_happened", List.of(), List.of("what_happened"), 0));
        assertThat(stride.counts())
                .containsExactly(new Count("look_for_you", What.BACK, ""), new Count("what_happened", What.SHOWN, ""));
        assertThat(after("stolen", "no", "back").place().node()).isEqualTo("phone_gone");
    }

    @Test
    void back_at_the_first_question_asks_it_again_without_blame() {
        Walk walk = after("back");
        assertThat(walk.place().node()).isEqualTo("what_happened");
        assertThat(walk.place().failures()).isZero();
        assertThat(walk.step()).isEqualTo(1);
    }

    @Test
    void restart_begins_again_and_forgets_nothing_that_was_said() {
        Walk walk = after("stolen", "no");
        Stride stride = WALKING.say(walk, "start over");
        assertThat(stride.walk().place().node()).isEqualTo("what_happened");
        assertThat(stride.walk().place().trail()).isEmpty();
        assertThat(stride.walk().said()).hasSize(2);
        assertThat(stride.counts()).startsWith(new Count("did_it_help", What.RESTART, ""));
    }

    @Test
    void a_person_can_be_asked_for_at_every_question() {
        Stride stride = WALKING.choose(after("stolen"), "person");
        assertThat(stride.walk().ending().person().reason()).isEqualTo(EscalationReason.CUSTOMER_WISH);
        assertThat(stride.walk().said()).hasSize(1);
        assertThat(WALKING.say(begun().walk(), "human").walk().ending().person().signal())
                .isNull();
    }

    @Test
    void an_ended_walk_takes_nothing_more() {
        Walk ended = after("lost", "yes");
        assertThat(WALKING.say(ended, "hello")).isEqualTo(new Stride(ended, List.of()));
        assertThat(WALKING.choose(ended, "yes")).isEqualTo(new Stride(ended, List.of()));
    }

    @Test
    void an_answer_that_is_not_offered_is_not_understood() {
        assertThat(WALKING.choose(begun().walk(), "maybe").walk().place().failures())
                .isEqualTo(1);
    }

    @Test
    void whoever_goes_in_circles_gets_a_person() {
        Walk walk = begun().walk();
        for (int i = 1; i < Walking.MOST_STEPS; i++) {
            walk = WALKING.choose(walk, "restart").walk();
            assertThat(walk.open()).isTrue();
        }
        assertThat(WALKING.choose(walk, "restart").walk().ending().person().reason())
                .isEqualTo(EscalationReason.FLOW_NEEDS_PERSON);
    }

    @Test
    void a_walk_ends_on_the_version_it_began_with() {
        TriagePath first = LIBRARY.earlier().get(0);
        Walk walk = WALKING.begin(first, "en").walk();
        assertThat(WALKING.offered(walk)).startsWith("lost", "worried", "back");
        assertThat(WALKING.choose(walk, "lost").walk().place().node()).isEqualTo("card_desk");
    }

    @Test
    void a_walk_whose_version_is_gone_ends_with_a_person() {
        PathLibrary without = new PathLibrary(List.of(), List.of(), LIBRARY.common(), Set.of());
        Walking walking = new Walking(without, Reading::of, Reading::of, 0.8);
        Walk walk = after("worried");
        assertThat(walking.offered(walk)).containsExactly("back", "restart", "person");
        assertThat(walking.choose(walk, "yes").walk().ending().person().reason())
                .isEqualTo(EscalationReason.FLOW_NEEDS_PERSON);
        assertThat(walking.say(walk, "yes").walk().step()).isEqualTo(2);
    }

    @Test
    void other_languages_have_their_own_words() {
        Walk walk = WALKING.begin(LIBRARY.newest("example_card").orElseThrow(), "de")
                .walk();
        assertThat(WALKING.say(walk, "man hat sie mir geklaut").walk().place().node())
                .isEqualTo("phone_gone");
        assertThat(WALKING.say(walk, "Von vorne").counts()).contains(new Count("what_happened", What.RESTART, ""));
    }

    @Test
    void the_library_counts_its_versions_and_falls_back_to_english() {
        assertThat(LIBRARY.versions()).isEqualTo(Map.of("example_card", 2, "example_order", 1));
        assertThat(LIBRARY.common("xx")).isEqualTo(LIBRARY.common("en"));
        assertThat(LIBRARY.newest("example_card").orElseThrow().text("xx").title())
                .isEqualTo("Card gone");
        assertThat(LIBRARY.newest("nothing")).isEmpty();
    }
}
