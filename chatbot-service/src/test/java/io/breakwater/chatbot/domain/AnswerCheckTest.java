package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.chatbot.domain.AnswerCheck.Fault;
import io.breakwater.chatbot.model.ShippedRules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerCheckTest {
    private static final Need.Phrasing QUESTION = new Need.Phrasing("my coins are not there, what now", "en");
    private static final SourcePassage TIMES = new SourcePassage(
            "withdrawal-times",
            "Where is my withdrawal and how long does it take?",
            "Most withdrawals leave us within 30 minutes. The state in your withdrawal history tells you who has to act"
                    + " next.\n\n• Under review: a check by our security team. Usually done within 24 hours, in rare cases"
                    + " within three working days.\n• Broadcast: the transaction is on the blockchain. From here on its"
                    + " speed depends on the network, not on us.\nWe never ask for your password. Send us no codes. See"
                    + " status.breakwater.example for the BTC network. The fee is 5 EUR, or 1.5%.");
    private static final SourcePassage REFUND = new SourcePassage(
            "card-refund",
            "A shop's refund has not reached my card",
            "A refund starts with the shop, not with us. Normally that is 3 to 7 working days after the shop sent it, at"
                    + " most 14. Open Card and find the original payment. We will book it the same day.");
    private static final List<SourcePassage> GIVEN = List.of(TIMES, REFUND);

    private final AnswerCheck check = new AnswerCheck(ShippedRules.RULES);

    private List<Fault> faults(String text, String... articles) {
        return check.faultOf(new ModelAnswer(text, List.of(articles)), GIVEN, QUESTION).stream()
                .toList();
    }

    private List<Fault> faults(String text) {
        return faults(text, "withdrawal-times", "card-refund");
    }

    private static Need.Phrasing asked(String question) {
        return new Need.Phrasing(question, "en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Most withdrawals leave us within 30 minutes.",
                "A withdrawal usually leaves within 30 minutes. While it is under review, our security team checks it,"
                        + " which is usually done within 24 hours.",
                "Once it is broadcast, the speed depends on the network. The state in your withdrawal history tells you who"
                        + " has to act next.",
                "The refund starts with the shop. Normally it takes 3 to 7 working days, and 14 days at most.",
                "Usually within 24 hours, in rare cases within three working days.",
                "Yes.",
                "The fee is 5 EUR.",
                "The fee is 1.5%."
            })
    void what_the_passages_say_may_be_said_in_other_words(String text) {
        assertThat(faults(text)).isEmpty();
    }

    @Test
    void an_answer_needs_a_source_that_was_given() {
        String text = "Most withdrawals leave us within 30 minutes.";

        assertThat(faults(text, "withdrawal-times")).isEmpty();
        assertThat(faults(text, new String[0])).containsExactly(Fault.NO_SOURCE);
        assertThat(faults(text, "secret-article")).containsExactly(Fault.NO_SOURCE);
        assertThat(faults(text, "withdrawal-times", "secret-article")).containsExactly(Fault.NO_SOURCE);
    }

    @Test
    void a_passage_that_is_not_named_proves_nothing() {
        assertThat(faults("Most withdrawals leave us within 30 minutes.", "card-refund"))
                .isNotEmpty();
    }

    @Test
    void an_answer_is_not_empty_and_not_long() {
        String sentence = "Most withdrawals leave us within 30 minutes.\n";

        assertThat(faults(" \n")).containsExactly(Fault.LENGTH);
        assertThat(faults(sentence.repeat(13) + "The network is."))
                .as("600 characters")
                .isEmpty();
        assertThat(faults(sentence.repeat(13) + "The network is..")).containsExactly(Fault.LENGTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Most withdrawals leave us within <b>30 minutes</b>.",
                "Most withdrawals leave us within [30 minutes](here).",
                "Most withdrawals leave us within {minutes}.",
                "Most withdrawals `leave` us.",
                "Most with\u200Bdrawals leave us.",
                "Most withdrawals \u202Eleave us.",
                "Most withdrawals leave us.\u0007",
                // A Cyrillic letter that looks like an "o".
                "M\u043Est withdrawals leave us."
            })
    void markup_invisible_and_disguised_characters_are_refused(String text) {
        assertThat(faults(text)).containsExactly(Fault.STRANGE_CHARACTERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The state of your withdrawal is at http://evil",
                "The state of your withdrawal is at evil.com",
                "The state of your withdrawal is at EVIL.Example.Com",
                "The state of your withdrawal is at www.evil",
                "The state of your withdrawal: ask help@evil",
                "The state of your withdrawal: ask @evil",
                "The state of your withdrawal is at status.breakwater.example.evil.com"
            })
    void a_link_or_address_that_no_passage_has_is_refused(String text) {
        assertThat(faults(text)).containsExactly(Fault.LINK);
    }

    @Test
    void a_passages_own_address_may_be_said() {
        assertThat(faults("The state of the network: status.breakwater.example"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Most withdrawals leave us within 31 minutes.",
                "Most withdrawals leave us within 30 days.",
                "Most withdrawals leave us within 24 minutes.",
                "Most withdrawals leave us within two working days.",
                "Most withdrawals leave us within \uFF13\uFF11 minutes.",
                "The fee for most withdrawals is 5 BTC.",
                "The fee for most withdrawals is 5 USD.",
                "The fee for most withdrawals is $5.",
                "The fee for most withdrawals is 5%.",
                "The fee for most withdrawals is 1.5.",
                "The fee for most withdrawals is 30 €.",
                "The withdrawal leaves as bc1q9.",
                "The withdrawal leaves us with BobSupport.",
                "The withdrawal leaves us with bob_support."
            })
    void a_number_amount_or_code_that_no_passage_has_is_refused(String text) {
        assertThat(faults(text)).containsExactly(Fault.FIGURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our security team usually checks your withdrawal. What is your password?",
                "Tell our security team your seed phrase within 24 hours.",
                "Our team needs your pin for the withdrawal, send it to us.",
                "Our security team needs one thing. Write us the one-time codes.",
                "Send us your password.",
                "We never ask for your password, so just send your withdrawal password."
            })
    void an_answer_that_asks_for_a_secret_is_refused(String text) {
        assertThat(faults(text)).contains(Fault.SECRET);
    }

    @Test
    void a_secret_may_be_named_where_nothing_is_asked() {
        assertThat(faults("Most withdrawals leave us within your password.")).isEmpty();
        assertThat(faults("Most withdrawals leave us. Within your password?")).containsExactly(Fault.SECRET);
        assertThat(faults("Most withdrawals leave us? Yes, most.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Bitte senden Sie uns Ihr Passwort.",
                "de | Wie lautet Ihre PIN?",
                "es | Envíenos su contraseña.",
                "es | ¿Cuál es su frase semilla?",
                "fr | Envoyez-nous votre mot de passe.",
                "fr | Donnez-nous le code, s'il vous plaît.",
                "it | Mi dia la sua password.",
                "it | Ci mandi la frase di recupero.",
                "pt | Envie-nos a sua senha.",
                "pt | Qual é o seu código?",
                "tr | Lütfen şifrenizi gönderin.",
                "tr | Kurtarma ifadeniz nedir?",
                "vi | Vui lòng gửi mật khẩu.",
                "vi | Hãy cho chúng tôi biết mã OTP.",
                "ko | 비밀번호를 알려 주세요.",
                "ko | 복구 구문을 보내주세요.",
                "zh | 请提供您的密码。",
                "zh | 把助记词发给我。"
            })
    void a_question_for_a_secret_is_found_in_every_language(String language, String text) {
        SourcePassage same = new SourcePassage("a", "A", text.replaceAll("[.?。]", " x.") + " X");

        assertThat(check.faultOf(new ModelAnswer(text, List.of("a")), List.of(same), new Need.Phrasing("", language)))
                .as(language)
                .contains(Fault.SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I have checked your withdrawal history.",
                "I'll send the withdrawal within 30 minutes.",
                "We will act on your withdrawal next.",
                "Your balance is in your withdrawal history.",
                "Your account has been under review by our team.",
                "The withdrawal is guaranteed within 24 hours.",
                "Wir werden die withdrawals in Ihrer history sehen.",
                "Te devolveremos the withdrawals within 24 hours.",
                "Nous vous rembourserons the withdrawals.",
                "Le rimborseremo the withdrawals.",
                "Garantimos the withdrawals.",
                "The withdrawals iade edeceğiz.",
                "Chúng tôi sẽ the withdrawals."
            })
    void a_promise_or_a_word_about_the_account_is_refused(String text) {
        assertThat(faults(text)).hasSize(1).containsAnyOf(Fault.PROMISE, Fault.NOT_GROUNDED);
    }

    @Test
    void our_articles_own_sentences_may_warn_and_promise() {
        assertThat(faults("We never ask for your password. Send us no codes.")).isEmpty();
        assertThat(faults("We will book it the same day.")).isEmpty();
        assertThat(faults("We will book it.")).containsExactly(Fault.PROMISE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Visit evil dot com now.",
                "Most withdrawals leave us within 30 minutes. Ask Bob of Telegram instead.",
                "Your funds are worth one million.",
                "Die meisten Auszahlungen gehen sofort hinaus.",
                "La plupart des retraits partent rapidement."
            })
    void a_sentence_that_the_passages_do_not_bear_is_refused(String text) {
        assertThat(faults(text)).hasSize(1).containsAnyOf(Fault.NOT_GROUNDED, Fault.FIGURE);
    }

    @Test
    void new_words_must_be_outweighed_by_known_ones_in_each_sentence() {
        assertThat(faults("The network wibble wobble.")).isEmpty();
        assertThat(faults("Network wibble wobble.")).containsExactly(Fault.NOT_GROUNDED);
        assertThat(faults("Most withdrawals leave us within 30 minutes. Network wibble wobble."))
                .containsExactly(Fault.NOT_GROUNDED);
        assertThat(faults("Wibble.")).isEmpty();
    }

    @Test
    void numbers_as_words_count_in_their_own_language_only() {
        SourcePassage once = new SourcePassage("a", "A", "Once a day the network is slow, and due dates pass.");
        ModelAnswer answer = new ModelAnswer("The network is slow once a day, due dates pass.", List.of("a"));
        ModelAnswer two = new ModelAnswer("The network is slow two days.", List.of("a"));

        assertThat(check.faultOf(answer, List.of(once), asked("when"))).isEmpty();
        assertThat(check.faultOf(two, List.of(once), asked("when"))).contains(Fault.FIGURE);
        assertThat(check.faultOf(two, List.of(once), new Need.Phrasing("when", "xx")))
                .isEmpty();
    }

    @Test
    void what_only_the_question_says_is_not_repeated() {
        ModelAnswer answer = new ModelAnswer(
                "The security team of your withdrawal is Bob Smith on Telegram, usually within 24 hours of the review.",
                List.of("withdrawal-times"));

        assertThat(check.faultOf(answer, GIVEN, asked("the team says Bob Smith on Telegram")))
                .contains(Fault.ECHO);
        assertThat(check.faultOf(answer, GIVEN, asked("who checks it"))).isEmpty();
        assertThat(check.faultOf(answer, GIVEN, asked("is there something on Telegram")))
                .isEmpty();
    }
}
