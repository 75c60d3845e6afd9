package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.chatbot.flow.ShippedLibrary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionMatchingTest {
    private static final Phrases PHRASES = ShippedLibrary.LIBRARY.phrases();
    private static final List<Option> CARDS = List.of(
            new Option("card_1", "virtual card •••• 4242 (active)", List.of("card_1", "4242", "virtual")),
            new Option("card_2", "plastic card •••• 9272 (active)", List.of("card_2", "9272", "physical")),
            new Option("card_3", "virtual card •••• 1111 (frozen)", List.of("card_3", "1111", "virtual")));
    private static final List<Option> YES_NO = List.of(
            new Option("yes", "Yes, freeze it", List.copyOf(PHRASES.words("words.yes"))),
            new Option("no", "No, leave it", List.copyOf(PHRASES.words("words.no"))));

    @Test
    void an_option_may_be_shown_as_the_word_that_it_is_kept_as() {
        Option skip = new Option("skip", "Skip", List.of());

        assertThat(OptionMatching.exact("skip", List.of(skip))).contains(skip);
    }

    @ParameterizedTest
    @CsvSource({
        "virtual card •••• 4242 (active), card_1",
        "Virtual card 4242 active!, card_1",
        "4242, card_1",
        "the one with 9272 please, card_2",
        "the second one, card_2",
        "2, card_2",
        "la última, card_3",
        "die dritte, card_3",
        "la deuxième, card_2",
        "la terza, card_3",
        "a segunda, card_2",
        "ikincisi, card_2",
        "두 번째, card_2",
        "第二个, card_2",
        "thứ hai, card_2",
        "cái đầu tiên, card_1",
        "physical, card_2",
        "virtual, none",
        "the card, none",
        "4242 or 9272, none",
        "virtual or was it 9272, card_2",
        "the one that is physical and 9272 not 4242, card_2",
        "the second one please, card_2",
        "give me the second one, none",
        "'', none"
    })
    void an_option_is_meant_only_when_no_other_can_be(String text, String meant) {
        assertThat(OptionMatching.any(text, CARDS, PHRASES).map(Option::value).orElse("none"))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "yes, out_of_scope, yes",
        "Yes freeze it, out_of_scope, yes",
        "ok do it, out_of_scope, yes",
        "sí, out_of_scope, yes",
        "ja bitte, out_of_scope, yes",
        "oui, out_of_scope, yes",
        "sì, out_of_scope, yes",
        "sim, out_of_scope, yes",
        "Evet lütfen, out_of_scope, yes",
        "네, out_of_scope, yes",
        "好的, out_of_scope, yes",
        "vâng, out_of_scope, yes",
        "non merci, out_of_scope, no",
        "não, out_of_scope, no",
        "hayır, out_of_scope, no",
        "아니요, out_of_scope, no",
        "不用了, out_of_scope, no",
        "không, out_of_scope, no",
        "absolutely mate go for it now, affirm, yes",
        "yes I think so, out_of_scope, yes",
        "yes I think so too, out_of_scope, none",
        "no, out_of_scope, no",
        "nope, out_of_scope, no",
        "nein danke, out_of_scope, no",
        "rather leave it alone for today, deny, no",
        "si no llega, out_of_scope, none",
        "I am not sure, out_of_scope, none",
        "where is my withdrawal, withdrawal_status, none"
    })
    void yes_and_no_are_heard_in_every_language(String text, String intent, String meant) {
        var message = Messages.aMessage("conv_a", "anna", 1, text).about(intent).event();

        assertThat(OptionMatching.yesNo(message, YES_NO).map(Option::value).orElse("none"))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "to Kent, bank",
        "the one of Harbour, books",
        "a proof of payment, none",
        "paid in BTC, coin",
        "for Anna, none"
    })
    void short_words_of_long_names_tell_nothing(String text, String meant) {
        List<Option> payments = List.of(
                new Option("bank", "12.00 GBP", List.of("Bank of Kent", "Anna Cox")),
                new Option("books", "38.40 GBP", List.of("Harbour Book Ltd", "Anna Whitfield")),
                new Option("coin", "0.25 BTC", List.of("BTC")));

        assertThat(OptionMatching.byWords(text, payments).map(Option::value).orElse("none"))
                .isEqualTo(meant);
    }
}
