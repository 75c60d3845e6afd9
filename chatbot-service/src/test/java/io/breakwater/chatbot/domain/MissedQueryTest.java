package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissedQueryTest {
    private static String kept(String text, String language) {
        return MissedQuery.of(text, language).map(MissedQuery::words).orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "en|My name is Anna Whitfield, where's W-41?|my name is [person_name] where's [some_number]",
                "en|sent 1,250.50 USDT to 0x52908400098527886E0F7030069857D2E4169EE7!|sent [some_number] usdt to [some_code]",
                "en|write to anna.w+x@mail.example.com please|write to [email_address] please",
                "en|i am @anna_w, see https://evil.example/login?u=1|i am [user_handle] see [web_link]",
                "en|card [card_number] and TRC20 or 2FA?|card [card_number] and trc20 or 2fa",
                "es|¿Dónde están mis 300€? Me llamo José Pérez|dónde están mis [some_number] me llamo [person_name]",
                "fr|Virement n° 88213 à l’agence, je m’appelle Zoé Dupont|"
                        + "virement n [some_number] à l'agence je m'appelle [person_name]",
                "de|Überweisung DE89 3704 0044 0532 0130 00 fehlt, ich heiße Jürgen Groß|"
                        + "überweisung [bank_account] fehlt ich heiße [person_name]",
                "it|Mi chiamo Luca Rossi: dov'è il bonifico del 22/11/2026?|"
                        + "mi chiamo [person_name] dov'è il bonifico del [some_number]",
                "pt|Me chamo João Silva, CPF 123.456.789-09|me chamo [person_name] cpf [some_number]",
                "tr|KARTIM NEREDE? Benim adım Ayşe Yılmaz, 0532 111 22 33|"
                        + "kartım nerede benim adım [person_name] [some_number]",
                "ko|제 이름은 김철수입니다. 500000원 출금이 안 돼요 010-1234-5678|"
                        + "제 이름은 [person_name] [some_number] 원 출금이 안 돼요 [some_number]",
                "zh|我叫张三，转账５００到anna@mail.com没有到账|我叫 [person_name] 转账 [some_number] 到 [email_address] 没有到账",
                "vi|Tôi tên là Nguyễn Văn An, chuyển 2 triệu chưa tới|"
                        + "tôi tên là [person_name] chuyển [some_number] triệu chưa tới",
            })
    void what_tells_of_a_person_is_masked_and_the_rest_is_small_letters(String language, String text, String words) {
        assertThat(kept(text, language)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "to AbcdEfghJkmnPqrstUvwxyzAbcdEfghJk|to [some_code]",
                "①②③ and ４２|[some_number] and [some_number]",
                "call +49 (151) 123-456 78 now|call [some_number] now",
                "AB-CD-1234|",
                "t.me/anna said so|[web_link] said so",
                "they sent me to pay-exchange.com.|they sent me to [web_link]",
                "it failed.Then again|it failed then again",
                "and/or a wash-sale|and or a wash-sale",
            })
    void what_only_looks_like_a_word_is_masked_and_what_is_one_stays(String text, String words) {
        assertThat(kept(text, "en")).isEqualTo(words == null ? "" : words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "12345", "?!", "x", "[card_number] 99", "a@b.com"})
    void nothing_is_kept_of_what_says_nothing(String text) {
        assertThat(MissedQuery.of(text, "en")).isEqualTo(Optional.empty());
    }

    @Test
    void different_ways_to_write_it_are_one_query() {
        assertThat(kept("  How do I   STAKE?? ", "en")).isEqualTo(kept("how do i stake", "en"));
    }

    @Test
    void it_is_bounded_and_ends_with_a_whole_word() {
        assertThat(kept("stake ".repeat(60), "en")).hasSize(95).endsWith(" stake");
        assertThat(kept("币".repeat(500), "zh")).hasSize(MissedQuery.LONGEST);
    }

    @Test
    void an_address_that_stands_where_the_text_is_cut_leaves_nothing() {
        String text = "1 ".repeat(294) + "ab whitfield.anna@mail.example.com";

        assertThat(kept(text, "en")).isEqualTo("[some_number] ab");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a.", "1 ", "@", "a@", "www.", "-", "my name is ", "A1", "[", "ab12 "})
    void a_long_text_takes_no_time_and_no_stack(String part) {
        String text = part.repeat(8000 / part.length());
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> kept(text, "en"));
    }
}
