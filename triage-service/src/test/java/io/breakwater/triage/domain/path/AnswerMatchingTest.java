package io.breakwater.triage.domain.path;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.triage.domain.InquiryText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerMatchingTest {
    private static final List<AnswerText> WESTERN = List.of(
            new AnswerText("arrived", "It is there", List.of("received", "has arrived", "größer", "mất")),
            new AnswerText("missing", "Not received", List.of("not received", "fehl", "mát", "no")));
    private static final List<AnswerText> EASTERN = List.of(
            new AnswerText("yes", "是的", List.of("是", "有帮助", "kyc")), new AnswerText("no", "不是", List.of("没有", "没帮助")));

    private static String meant(String text, List<AnswerText> answers) {
        return AnswerMatching.in(InquiryText.of(text), answers)
                .map(AnswerMatching.Match::answer)
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "It is there, arrived",
        "I have received it, arrived",
        "it was not received yet, missing",
        "es fehlt noch, missing",
        "Groesser, arrived",
        "großer, ''",
        "grosser, arrived",
        "mất, arrived",
        "mát, missing",
        "mat, ''",
        "nothing, ''",
        "no, missing",
        "received? no, ''",
        "has it arrived, ''",
        "'', ''"
    })
    void words_decide(String text, String answer) {
        assertThat(meant(text, WESTERN)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"是, yes", "不是, no", "没有帮助, ''", "没帮助。, no", "我的 KYC, yes", "我的 mykyc, ''", "kycs, ''", "好, ''"})
    void characters_decide_where_there_are_no_spaces(String text, String answer) {
        assertThat(meant(text, EASTERN)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "received, ''",
        "Well I received it received, well i it",
        "has arrived and received but late, and but late"
    })
    void the_rest_is_what_the_answer_does_not_explain(String text, String rest) {
        assertThat(AnswerMatching.in(InquiryText.of(text), WESTERN))
                .contains(new AnswerMatching.Match("arrived", rest));
    }

    @Test
    void the_rest_of_characters_keeps_its_parts_apart() {
        assertThat(AnswerMatching.in(InquiryText.of("我说是吧"), EASTERN))
                .contains(new AnswerMatching.Match("yes", "我说 吧"));
        assertThat(AnswerMatching.in(InquiryText.of("是吧"), EASTERN)).contains(new AnswerMatching.Match("yes", "吧"));
    }

    @Test
    void the_same_place_goes_to_the_longer_word() {
        List<AnswerText> answers =
                List.of(new AnswerText("a", "One", List.of("stol")), new AnswerText("b", "Two", List.of("stolen")));
        assertThat(meant("stolen", answers)).isEqualTo("b");
        assertThat(meant("stole", answers)).isEqualTo("a");
    }

    @Test
    void nothing_is_meant_where_nothing_is_offered() {
        assertThat(AnswerMatching.in(InquiryText.of("hello"), List.of())).isEqualTo(Optional.empty());
    }
}
