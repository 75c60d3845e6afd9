package io.breakwater.triage.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.breakwater.triage.domain.InquiryText;
import io.breakwater.triage.intent.ShippedModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageFinderTest {
    private static LanguageFinder finder;

    @BeforeAll
    static void load() {
        finder = new LanguageFinder(ShippedModels.languages());
    }

    private static String in(String text, String locale) {
        return finder.in(InquiryText.of(text), locale);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ok thanks|de|de",
                "ok|tr-TR|tr",
                "W-41 0.25 BTC|pt-BR|pt",
                "👍|ko|ko",
                "hello|xx|en",
                "hi|zh-Hant-TW|zh",
                "hi|pt_BR|pt",
                "freeze my card|en|en",
                "800.00 BRL, Visa 3307, 21 nov 2026|es|es"
            })
    void a_short_message_keeps_the_locale(String text, String locale, String expected) {
        assertThat(in(text, locale)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "출금이 안 돼요|en|ko",
                "我的提现在哪里|en|zh",
                "提现 USDT 什么时候到|en|zh",
                "tôi bị mất thẻ|en|vi",
                "My name is Nguyễn Văn Đức and I cannot log in to my account since yesterday|en|en",
                "I bought 咖啡 with the card yesterday and it was declined twice at the counter|en|en"
            })
    void the_script_decides_where_it_can(String text, String locale, String expected) {
        assertThat(in(text, locale)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "¿Dónde está mi retiro? Todavía no ha llegado a mi cuenta|en|es",
                "Wo bleibt meine Auszahlung? Ich warte schon seit gestern darauf|en|de",
                "Où est mon retrait ? J'attends depuis hier et rien n'est arrivé|en|fr",
                "Dove sono i miei soldi? Il prelievo non è ancora arrivato|en|it",
                "Onde está o meu saque? Ainda não caiu na minha conta|en|pt",
                "Çekim işlemim nerede? Dünden beri bekliyorum ama gelmedi|en|tr",
                "Where is my withdrawal? I have been waiting since yesterday|de|en"
            })
    void a_whole_sentence_outweighs_the_locale(String text, String locale, String expected) {
        assertThat(in(text, locale)).isEqualTo(expected);
    }

    /** Messages by other hands that took no part in training. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "de", "it", "pt", "tr", "ko", "zh", "vi"})
    void held_back_messages_are_told_in_a_right_locale_and_in_a_wrong_one(String language) throws IOException {
        List<String> texts = heldBack(language);
        double right = shareIn(language, texts, language);
        double wrong = shareIn(language, texts, language.equals("en") ? "de" : "en");
        System.out.printf(
                Locale.ROOT,
                "Language of %d held-back messages of five words and more, %s: %.1f %% in its own locale, %.1f %% in another%n",
                texts.size(),
                language,
                right * 100,
                wrong * 100);
        assertThat(right).isGreaterThan(0.99);
        assertThat(wrong).isGreaterThan(0.98);
    }

    private static double shareIn(String language, List<String> texts, String locale) {
        return texts.stream().filter(text -> in(text, locale).equals(language)).count() / (double) texts.size();
    }

    private static List<String> heldBack(String language) throws IOException {
        boolean hasSpaces = !language.equals("zh");
        return Files.readAllLines(Path.of("src/main/nlu/heldback", language + ".tsv")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t")[1])
                .filter(text -> text.split(" ").length >= (hasSpaces ? 5 : 1))
                .toList();
    }

    @Test
    void a_model_of_other_languages_than_ours_is_refused() {
        assertThatThrownBy(() -> new LanguageFinder(ShippedModels.intents()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none of ours");
    }
}
