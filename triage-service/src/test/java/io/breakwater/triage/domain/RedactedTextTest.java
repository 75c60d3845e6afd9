package io.breakwater.triage.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.events.Entity;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactedTextTest {
    private static String redacted(String text, Entity... entities) {
        return RedactedText.of(text, List.of(entities)).value();
    }

    @Test
    void what_was_found_in_a_message_is_masked_by_its_kind() {
        assertThat(redacted(
                        "sent 0.5 BTC over TRC20 to 0xabc, see W-41, card ending 4242",
                        new Entity("amount", "0.5 BTC", "0.5 BTC"),
                        new Entity("network", "TRC20", "TRC20"),
                        new Entity("evm_address", "0xabc", "0xabc"),
                        new Entity("withdrawal_id", "W-41", "W-41"),
                        new Entity("card_last4", "ending 4242", "4242")))
                .isEqualTo(
                        "sent [some_amount] over [some_network] to [evm_address], see [withdrawal_id], card [card_ending]");
    }

    @Test
    void a_kind_that_is_not_known_yet_is_masked_too() {
        assertThat(redacted("meet me at Dock 9", new Entity("place", "Dock 9", "Dock 9")))
                .isEqualTo("meet me at [some_thing]");
    }

    @Test
    void an_entity_is_masked_wherever_it_stands_as_a_word_and_not_inside_others() {
        Entity ether = new Entity("asset", "eth", "ETH");
        assertThat(redacted("eth, the method of (eth)", ether)).isEqualTo("[some_asset], the method of ([some_asset])");
        assertThat(redacted("我的比特币不见了", new Entity("asset", "比特币", "BTC"))).isEqualTo("我的[some_asset]不见了");
        assertThat(redacted("BTC를 보냈어요", new Entity("asset", "BTC", "BTC"))).isEqualTo("[some_asset]를 보냈어요");
    }

    @Test
    void the_longer_of_two_entities_is_masked_whole() {
        assertThat(redacted("2 ETH", new Entity("asset", "ETH", "ETH"), new Entity("amount", "2 ETH", "2 ETH")))
                .isEqualTo("[some_amount]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "write to anna.w+x@mail.example.com please|write to [email_address] please",
                "请发到anna@mail.com谢谢|请发到[email_address]谢谢",
                "anna@naver.com으로 보내|[email_address]으로 보내",
                "I am @anna_w on telegram|I am [user_handle] on telegram",
                "a lone @ too|a lone [user_handle] too",
                "see https://evil.example/login?u=1 now|see [web_link] now",
                "www.evil.com.|[web_link]",
                "they sent me to pay-exchange.com.|they sent me to [web_link].",
                "t.me/anna|[web_link]",
                "打开https://evil.cn/x谢谢|打开[web_link]谢谢",
                "call me: +49 (151) 123-456 78|call me: [some_number]",
                "07911 123456|[some_number]",
                "my IBAN is DE89 3704 0044 0532 0130 00 ok|my IBAN is [bank_account] ok",
                "code 12345|code [some_number]",
                "١٢٣٤٥|[some_number]",
                "１２３４|[some_number]",
                "①②③④|[some_number]",
                "ref 9f86d081884c7d659a2f|ref [some_code]",
                "on 22.11.2026|on [some_number]"
            })
    void what_tells_of_a_person_by_its_form_is_masked(String text, String kept) {
        assertThat(redacted(text)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "my name is Anna Whitfield and I lost it|my name is [person_name] and I lost it",
                "my name is anna and i lost it|my name is [person_name] and i lost it",
                "My name's Anna de la Cruz. Help|My name's [person_name]. Help",
                "hola, me llamo José Pérez, ayuda|hola, me llamo [person_name], ayuda",
                "Mi nombre es José y perdí todo|Mi nombre es [person_name] y perdí todo",
                "Je m’appelle Zoé Dupont, aidez-moi|Je m’appelle [person_name], aidez-moi",
                "ich heiße Jürgen Groß und|ich heiße [person_name] und",
                "Mein Name ist Anna. Hilfe|Mein Name ist [person_name]. Hilfe",
                "mi chiamo Luca Rossi, aiuto|mi chiamo [person_name], aiuto",
                "Il mio nome è Luca|Il mio nome è [person_name]",
                "meu nome é João e perdi|meu nome é [person_name] e perdi",
                "me chamo João Silva|me chamo [person_name]",
                "Benim adım Ayşe Yılmaz, kartım yok|Benim adım [person_name], kartım yok",
                "tôi tên là Nguyễn Văn An, giúp tôi|tôi tên là [person_name], giúp tôi",
                "제 이름은 김철수입니다. 도와주세요|제 이름은 [person_name]. 도와주세요",
                "저는 김철수라고 합니다|저는 [person_name]라고 합니다",
                "你好，我叫张三，请帮我|你好，我叫[person_name]，请帮我",
                "我的名字是李小龙。|我的名字是[person_name]。"
            })
    void a_given_name_is_masked_in_every_language(String text, String kept) {
        assertThat(redacted(text)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "where is my withdrawal? I waited 3 days, 24 hours each",
                "wo ist meine Auszahlung, seit 2 Tagen nichts",
                "iki adım doğrulama çalışmıyor",
                "我的提现还没到",
                "출금이 안 돼요",
                "card [card_number] and [password]",
                "it failed.Then again",
                "and/or 50%"
            })
    void other_words_stay_as_they_are(String text) {
        assertThat(redacted(text)).isEqualTo(text);
    }

    @Test
    void it_is_one_line_without_control_characters() {
        assertThat(redacted(" a\r\n\tb\u0000c\u00a0 d ")).isEqualTo("a b c d");
    }

    @Test
    void what_is_masked_is_dropped_when_a_model_reads() {
        String kept = redacted(
                "my name is Anna, mail a@b.com or call 0791112345, tag @a, see x.com, 0.1 BTC",
                new Entity("amount", "0.1 BTC", "0.1 BTC"));
        assertThat(InquiryText.of(kept).words())
                .containsExactly("my", "name", "is", "mail", "or", "call", "tag", "see");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a.", "1 ", "@", "a@", "www.", "-", "my name is ", "A1", "[", "1\n\n\n\n", "ab12 "})
    void a_long_text_takes_no_time_and_no_stack(String part) {
        String text = part.repeat(8000 / part.length());
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> redacted(text, new Entity("asset", "x", "x")));
    }
}
