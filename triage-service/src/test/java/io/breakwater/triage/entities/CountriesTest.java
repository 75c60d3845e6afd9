package io.breakwater.triage.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I live in Germany|DE",
                "germany|DE",
                "the United Kingdom|GB",
                "UK resident|GB",
                "in the US|US",
                "USA|US",
                "the UAE|AE",
                "England|GB",
                "from Holland|NL",
                "in Chad|TD",
                "Bosnia and Herzegovina|BA",
                "hong kong|HK",
                "vivo en Alemania|DE",
                "España|ES",
                "desde EE. UU.|US",
                "México|MX",
                "mexico|MX",
                "en Allemagne|DE",
                "Côte d'Ivoire|CI",
                "Corée du Sud|KR",
                "aus Österreich|AT",
                "osterreich|AT",
                "in Großbritannien|GB",
                "in Germania|DE",
                "Svizzera|CH",
                "na Alemanha|DE",
                "EUA|US",
                "Polónia|PL",
                "Polônia|PL",
                "Almanya'da|DE",
                "İsviçre|CH",
                "ISPANYA|ES",
                "Fas'ta|MA",
                "ABD'de yaşıyorum ama hesabım nerede|US",
                "독일에서|DE",
                "한국|KR",
                "이란에서|IR",
                "我在德国|DE",
                "香港|HK",
                "英國|GB",
                "印度尼西亚|ID",
                "tôi ở Đức|DE",
                "Việt Nam|VN",
                "tại Mỹ|US",
                "ba lan|PL",
                "Hàn Quốc|KR"
            })
    void countries_in_all_languages(String text, String code) {
        assertThat(Named.in(text)).isEqualTo("country=" + code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "help us please",
                "HELP US",
                "Us too",
                "Chad called me",
                "my friend Jordan",
                "ask Maurice",
                "una reunión",
                "Germanyx",
                "Romaniac",
                "ganas de vender",
                "benim param",
                "bu mali yıl",
                "결제 수단",
                "스테이킹 이란 무엇",
                "보낸 건지",
                "언제 가나요",
                "anh ấy nói",
                "giải pháp",
                "mặc áo",
                "ba lần",
                "triệu tiền"
            })
    void words_that_are_no_countries(String text) {
        assertThat(Named.in(text)).isEmpty();
    }
}
