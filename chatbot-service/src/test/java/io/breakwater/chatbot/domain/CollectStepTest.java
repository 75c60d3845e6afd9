package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.events.EscalationReason;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectStepTest {
    private static final String HASH = "0x923c51ab";

    private static Chat asking(Answers answers) {
        return MadeUp.chat(new CollectStep("which", "answer", answers, "try.ask", "said"), MadeUp.SAID, MadeUp.END);
    }

    private static Chat askingForAHash() {
        return asking(new FreeAnswers(Pattern.compile("(0x[0-9a-f]{8})?"), List.of("tx_hash"), null));
    }

    private static Chat askingForASize() {
        return asking(new FixedAnswers(
                List.of(new FixedAnswers.Choice("small", "try.small"), new FixedAnswers.Choice("large", "try.large"))));
    }

    @Test
    void nothing_to_choose_from_needs_a_person() {
        Chat chat = MadeUp.chat(
                        new CallStep("look", Operation.CARDS, "things", "which", "end"),
                        new CollectStep(
                                "which",
                                "answer",
                                new ListedAnswers("things", "try.option", List.of("id"), null),
                                "try.ask",
                                "said"),
                        MadeUp.SAID,
                        MadeUp.END)
                .given(Operation.CARDS);

        Reply reply = chat.says("go", MadeUp.WISH);

        assertThat(reply.text()).contains("passing you to a person").doesNotContain("Tell me.");
        assertThat(chat.last().escalation().reason()).isEqualTo(EscalationReason.FLOW_NEEDS_PERSON);
    }

    @Test
    void a_text_of_a_certain_form_is_asked_for_and_found_in_a_sentence() {
        Chat chat = askingForAHash();

        Reply ask = chat.says("go", MadeUp.WISH);
        Reply said = chat.says("it is " + HASH + ", I think", "out_of_scope");

        assertThat(ask.text()).contains("Tell me.");
        assertThat(said.text()).contains("It is " + HASH + ".");
    }

    @Test
    void a_text_without_that_form_is_no_answer() {
        Chat chat = askingForAHash();
        chat.says("go", MadeUp.WISH);

        chat.says("no idea", "out_of_scope");

        assertThat(chat.state().stack().get(0).tries()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"tx_hash, 0x923c51ab, true", "tx_hash, 0x923c51ab77, false", "address, 0x923c51ab, false"})
    void what_triage_has_found_in_the_first_message_is_not_asked_for(String type, String value, boolean known) {
        Chat chat = askingForAHash();

        Outcome outcome = chat.send(chat.message("go").about(MadeUp.WISH).naming(type, value));

        assertThat(outcome.reply().text().contains("It is " + HASH)).isEqualTo(known);
        assertThat(outcome.reply().text().contains("Tell me.")).isEqualTo(!known);
    }

    @ParameterizedTest
    @CsvSource({"n=0.5, 0.5", "'n=0,5', 0.5", "n=7 N=8, 7"})
    void a_group_of_the_form_is_the_answer_and_a_decimal_comma_becomes_a_point(String text, String value) {
        Chat chat = asking(new FreeAnswers(Pattern.compile("n=([0-9.,]+)"), List.of(), null));
        chat.says("go", MadeUp.WISH);

        assertThat(chat.says(text, "out_of_scope").text()).contains("It is " + value + ".");
    }

    @Test
    void what_triage_reads_in_an_answer_goes_before_its_form() {
        Chat chat = asking(new FreeAnswers(Pattern.compile("\\w{3}"), List.of("asset"), null));
        chat.says("go", MadeUp.WISH);

        Outcome outcome =
                chat.send(chat.message("it was bitcoin").about("out_of_scope").naming("asset", "BTC"));

        assertThat(outcome.reply().text()).contains("It is BTC.");
    }

    @Test
    void what_the_first_message_names_is_known_however_late_it_is_asked_for() {
        Chat chat = MadeUp.chat(
                new CollectStep(
                        "size",
                        "size",
                        new FixedAnswers(List.of(
                                new FixedAnswers.Choice("small", "try.small"),
                                new FixedAnswers.Choice("large", "try.large"))),
                        "try.ask",
                        "which"),
                new CollectStep(
                        "which",
                        "answer",
                        new FreeAnswers(Pattern.compile("\\w{3}"), List.of("asset"), null),
                        "try.ask",
                        "said"),
                MadeUp.SAID,
                MadeUp.END);
        chat.send(chat.message("go").about(MadeUp.WISH).naming("asset", "BTC"));

        assertThat(chat.says("a large one", "out_of_scope").text()).contains("It is BTC.");
    }

    @ParameterizedTest
    @CsvSource({"A small one", "skip", "no", "nothing"})
    void a_question_may_be_left_open_where_the_flow_allows_it(String text) {
        Chat chat = asking(new FreeAnswers(Pattern.compile("x+"), List.of(), "try.small"));
        Reply ask = chat.says("go", MadeUp.WISH);

        assertThat(Chat.labels(ask)).contains("A small one");
        assertThat(chat.says(text, "out_of_scope").text()).contains("It is skip.");
    }

    @ParameterizedTest
    @CsvSource({"a large one, large", "the second one, large", "SMALL, small", "1, small"})
    void one_of_a_few_answers_may_be_named_or_counted(String text, String value) {
        Chat chat = askingForASize();
        chat.says("go", MadeUp.WISH);

        assertThat(chat.says(text, "out_of_scope").text()).contains("It is " + value + ".");
    }

    @Test
    void a_fixed_answer_is_never_guessed_from_the_first_message() {
        assertThat(askingForASize().says("a large one", MadeUp.WISH).text()).contains("Tell me.");
    }

    @Test
    void the_first_answer_that_does_not_fit_is_noted_and_asked_again() {
        Chat chat = askingForASize();
        chat.says("go", MadeUp.WISH);

        Reply again = chat.says("hmm dunno", "out_of_scope");

        assertThat(again.text())
                .containsAnyOf("Sorry, I didn't get that", "I'm not sure which one")
                .contains("Tell me.");
        assertThat(chat.state().failedTries()).isEqualTo(1);
        assertThat(chat.state().memory().misunderstood()).containsExactly("hmm dunno");
    }

    @Test
    void cancelling_is_noted() {
        Chat chat = askingForASize();
        chat.says("go", MadeUp.WISH);

        chat.says("never mind", "deny");

        assertThat(chat.state().memory().steps()).contains("the customer cancelled try");
    }
}
