package io.breakwater.deeplink.landing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LandingTextsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "null|en",
                "''|en",
                "de|de",
                "de-CH, en;q=0.8|de",
                "ja, ko;q=0.5|ko",
                "zh-Hant-TW|zh",
                "xx|en",
                "*|en",
                ";;q=nonsense, \u0001|en"
            })
    void the_reader_gets_a_language_that_was_asked_for(String header, String language) {
        assertThat(LandingTexts.of(header).locale().toLanguageTag()).isEqualTo(language);
    }

    @Test
    void every_language_has_every_text_of_its_own() {
        LandingTexts english = LandingTexts.of("en");
        for (String language : LandingTexts.LANGUAGES) {
            LandingTexts texts = LandingTexts.of(language);
            assertThat(texts.bundle().keySet()).isEqualTo(english.bundle().keySet());
            for (String key : english.bundle().keySet()) {
                assertThat(texts.text(key).contains("{app}"))
                        .as("%s in %s", key, language)
                        .isEqualTo(english.text(key).contains("{app}"));
                if (!language.equals("en")) {
                    assertThat(texts.text(key)).as("%s in %s", key, language).isNotEqualTo(english.text(key));
                }
            }
        }
    }
}
