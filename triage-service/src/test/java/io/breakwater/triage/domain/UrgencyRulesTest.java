package io.breakwater.triage.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.breakwater.events.Urgency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrgencyRulesTest {
    private static UrgencyRules rules(List<String> patterns, String... unless) {
        return new UrgencyRules(
                List.of(new UrgencyRule("r1", Signal.FRAUD, Urgency.URGENT, patterns, List.of(unless))));
    }

    private static boolean fits(String pattern, String text) {
        return !rules(List.of(pattern)).in(InquiryText.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "was hacked, my account was hacked yesterday, true",
        "was hacked, hacked it was, false",
        "hack*, somebody is HACKING me, true",
        "hack*, I hack, true",
        "hack*, shack, false",
        "stole _ money, they stole money, true",
        "stole _ money, they stole my money, true",
        "stole _ money, they stole all my money, true",
        "stole _ money, they stole nearly all my money, false",
        "stole _ _ money, they stole nearly all my money, true",
        "a _ b _ c, a x b y z c, true",
        "a _ b, a b a x y b, true",
        "didn't do, I didnt do it, true",
        "did* do, I didn't do it, true",
        "ab c, ab c, true",
        "ab c, ab, false"
    })
    void a_pattern_fits_words_in_their_order(String pattern, String text, boolean expected) {
        assertThat(fits(pattern, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "víctima, soy victima, true",
        "víctima, soy víctima, true",
        "victima, soy víctima, false",
        "überwies*, sie haben ueberwiesen, true",
        "überwies*, sie haben uberwiesen, true",
        "çalındı, HESABIM ÇALINDI, true",
        "çalındı, hesabım calindi, true",
        "lừa đảo, toi bi lua dao, true",
        "lừa đảo, lứa đào, false"
    })
    void accents_may_be_missing_but_not_be_others(String pattern, String text, boolean expected) {
        assertThat(fits(pattern, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "계정 해킹, 제 계정해킹 당했어요, true",
        "계정 해킹, 해킹 계정, false",
        "被_骗, 我被他们骗了, true",
        "被_骗, 我被我的一个很好很好的朋友骗了, false",
        "被_骗_钱, 我被他骗走了钱, true",
        "被 骗, 我被骗了, true"
    })
    void chinese_and_korean_are_searched_as_characters(String pattern, String text, boolean expected) {
        assertThat(fits(pattern, text)).isEqualTo(expected);
    }

    @Test
    void a_later_start_fits_when_the_first_does_not() {
        assertThat(fits("被_骗", "被这样那样对待了很久，后来被他骗")).isTrue();
        assertThat(fits("stole my", "stole it, they stole my coins")).isTrue();
    }

    @Test
    void the_reason_names_the_words_and_the_rule() {
        assertThat(rules(List.of("stole _ money")).in(InquiryText.of("They STOLE all my money!!")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.signal()).isEqualTo(Signal.FRAUD);
                    assertThat(found.urgency()).isEqualTo(Urgency.URGENT);
                    assertThat(found.because()).isEqualTo("The words \"stole all my money\" point to fraud (rule r1).");
                });
    }

    @Test
    void a_rule_is_found_once_however_many_of_its_patterns_fit() {
        assertThat(rules(List.of("hacked", "hack*", "was hacked")).in(InquiryText.of("was hacked. hacked!")))
                .hasSize(1);
    }

    @Test
    void an_exception_keeps_the_rule_from_its_own_sentence_only() {
        UrgencyRules rules = rules(List.of("phishing", "gave them"), "what is");
        assertThat(rules.in(InquiryText.of("What is phishing?"))).isEmpty();
        assertThat(rules.in(InquiryText.of("What is phishing? I gave them my password")))
                .hasSize(1);
    }

    @Test
    void a_single_sentence_with_an_exception_cannot_mean_the_signal() {
        UrgencyRules rules = rules(List.of("stolen coins"), "insurance if");
        assertThat(rules.ruledOut(InquiryText.of("Is there insurance if something is stolen?")))
                .containsExactly(Signal.FRAUD);
        assertThat(rules.ruledOut(InquiryText.of("Where is my card?"))).isEmpty();
    }

    @Test
    void more_than_one_sentence_may_mean_the_signal_after_all() {
        UrgencyRules rules = rules(List.of("stolen coins"), "insurance if");
        assertThat(rules.ruledOut(InquiryText.of("Is there insurance if so? They took it all.")))
                .isEmpty();
    }

    @Test
    void what_a_second_rule_finds_is_not_ruled_out() {
        UrgencyRules rules = new UrgencyRules(List.of(
                new UrgencyRule("r1", Signal.FRAUD, Urgency.URGENT, List.of("hacked"), List.of("not hacked")),
                new UrgencyRule("r2", Signal.FRAUD, Urgency.URGENT, List.of("stole"), List.of())));
        assertThat(rules.ruledOut(InquiryText.of("I was not hacked, they stole it")))
                .isEmpty();
    }

    @Test
    void exceptions_fit_in_any_order_and_script() {
        assertThat(rules(List.of("骗"), "不是骗").in(InquiryText.of("这不是骗局"))).isEmpty();
        assertThat(rules(List.of("hacked"), "not hacked").in(InquiryText.of("I was not hacked")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"_ word", "word _", "a* b", "?!", "被_", "_骗"})
    void a_pattern_that_fits_everything_or_nothing_is_refused_with_the_rules_name(String pattern) {
        assertThatThrownBy(() -> rules(List.of(pattern)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("r1")
                .hasMessageContaining(pattern);
    }

    @Test
    void two_rules_of_one_name_are_refused() {
        UrgencyRule rule = new UrgencyRule("r1", Signal.ANGER, Urgency.NORMAL, List.of("furious"), List.of());
        assertThatThrownBy(() -> new UrgencyRules(List.of(rule, rule))).hasMessageContaining("r1");
    }

    @Test
    void a_rule_without_patterns_is_refused() {
        assertThatThrownBy(() -> rules(List.of())).hasMessageContaining("r1");
    }

    @ParameterizedTest
    @CsvSource({"fraud, FRAUD", "account_takeover, ACCOUNT_TAKEOVER", "self_harm, SELF_HARM", "anger, ANGER"})
    void signals_have_the_words_of_the_rule_files(String word, Signal signal) {
        assertThat(Signal.of(word)).isEqualTo(signal);
    }

    @Test
    void an_unknown_signal_is_refused_and_the_known_ones_are_named() {
        assertThatThrownBy(() -> Signal.of("joy")).hasMessageContaining("joy").hasMessageContaining("person_wanted");
    }
}
