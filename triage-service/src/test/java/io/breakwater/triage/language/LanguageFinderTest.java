package io.breakwater.triage.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.triage.domain.InquiryText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageFinderTest {
    private static LanguageFinder finder;

    @BeforeAll
    static void load() {
        finder = LanguageFinder.load();
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
                "hi|pt_BR|pt"
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

    @Test
    void training_texts_are_recognised_in_their_own_locale_and_mostly_in_an_english_one() throws IOException {
        Map<String, int[]> own = new TreeMap<>();
        Map<String, int[]> english = new TreeMap<>();
        for (String language : List.of("en", "es", "de")) {
            for (String text : texts(language)) {
                if (text.split(" ").length >= 5) {
                    count(own, language, in(text, language).equals(language));
                    count(english, language, in(text, "en").equals(language));
                }
            }
        }
        System.out.println("Language of training texts from five words on, own locale: " + shares(own)
                + "; English locale: " + shares(english));
        own.values().forEach(cell -> assertThat((double) cell[0] / cell[1]).isGreaterThan(0.97));
        english.values().forEach(cell -> assertThat((double) cell[0] / cell[1]).isGreaterThan(0.8));
    }

    private static void count(Map<String, int[]> cells, String language, boolean right) {
        int[] cell = cells.computeIfAbsent(language, k -> new int[2]);
        cell[0] += right ? 1 : 0;
        cell[1]++;
    }

    private static String shares(Map<String, int[]> cells) {
        StringBuilder shares = new StringBuilder();
        cells.forEach((language, cell) -> shares.append(String.format(" %s %d/%d", language, cell[0], cell[1])));
        return shares.toString();
    }

    private static List<String> texts(String language) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/nlu/intents", language))) {
            for (Path file : files.toList()) {
                texts.addAll(Files.readAllLines(file));
            }
        }
        return texts;
    }
}
