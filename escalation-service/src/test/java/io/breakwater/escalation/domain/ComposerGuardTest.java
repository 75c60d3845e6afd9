package io.breakwater.escalation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How rules are applied; what the shipped rules find is measured beside their file. */
class ComposerGuardTest {
    private static final AskingRules ENGLISH = new AskingRules(
            "en",
            true,
            List.of("password", "seed phrase", "one-time cod*"),
            List.of("send me", "tell us"),
            List.of("never", "do not"),
            List.of("ever", "please"),
            List.of("password reset page"));
    private static final AskingRules CHINESE =
            new AskingRules("zh", false, List.of("密码"), List.of("请 发送"), List.of("不要"), null, null);
    private static final ComposerGuard GUARD = new ComposerGuard(List.of(ENGLISH, CHINESE));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Send me your password",
                "please SEND  ME the Séed-Phrase",
                "Tell us the one time codes that you got",
                "Hello. Then send me the pass\u200Bword!",
                "We never sleep; tell us your password.",
                "We will never sleep before you tell us your password."
            })
    void whoever_asks_for_a_secret_is_caught(String text) {
        assertThat(GUARD.languageOfAsking(text)).contains("en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Send me your address",
                "Your password is safe",
                "I know your password. Send me a picture of the error.",
                "Never tell us your password",
                "Do not ever, please, send me your seed phrase",
                "Tell us what the password reset page shows",
                "Send metrics and passwords",
                "do not tell us your password and never ever send me your seed phrase"
            })
    void whoever_does_not_is_left_alone(String text) {
        assertThat(GUARD.languageOfAsking(text)).isEmpty();
    }

    @Test
    void one_warning_does_not_excuse_a_question_behind_it() {
        assertThat(GUARD.languageOfAsking("never tell us your password but send me the seed phrase"))
                .contains("en");
    }

    @Test
    void a_negation_counts_only_near_the_question() {
        assertThat(GUARD.languageOfAsking("never " + "ever ".repeat(20) + "send me your password"))
                .contains("en");
    }

    @Test
    void scripts_without_spaces_need_no_borders() {
        assertThat(GUARD.languageOfAsking("您好，请发送您的密码给我")).contains("zh");
        assertThat(GUARD.languageOfAsking("不要，请发送密码")).isEmpty();
        assertThat(GUARD.languageOfAsking("请发送截图。密码安全")).isEmpty();
    }

    @Test
    void a_guard_without_rules_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ComposerGuard(List.of()));
    }

    @Test
    void rules_without_a_language_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> rules(" ", List.of("password"), List.of("send")));
        assertThatIllegalArgumentException().isThrownBy(() -> rules(null, List.of("password"), List.of("send")));
    }

    static Stream<Arguments> unfitPhrases() {
        return Stream.of(
                Arguments.of("secrets", null, List.of("send")),
                Arguments.of("secrets", List.of(), List.of("send")),
                Arguments.of("secrets", List.of("pin", " "), List.of("send")),
                Arguments.of("asks", List.of("pin"), null),
                Arguments.of("asks", List.of("pin"), List.of()),
                Arguments.of("asks", List.of("pin"), List.of("send", " ")));
    }

    @ParameterizedTest
    @MethodSource("unfitPhrases")
    void missing_empty_and_blank_phrases_are_refused_by_name(
            String field, @Nullable List<String> secrets, @Nullable List<String> asks) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules("en", secrets, asks))
                .withMessageContaining(field)
                .withMessageContaining("en");
    }

    private static AskingRules rules(
            @Nullable String language, @Nullable List<String> secrets, @Nullable List<String> asks) {
        return new AskingRules(language, true, secrets, asks, null, null, null);
    }
}
