package io.breakwater.gateway.redact;

import static io.breakwater.events.SecretKind.CARD_NUMBER;
import static io.breakwater.events.SecretKind.ONE_TIME_CODE;
import static io.breakwater.events.SecretKind.PASSWORD;
import static io.breakwater.events.SecretKind.PRIVATE_KEY;
import static io.breakwater.events.SecretKind.SEED_PHRASE;
import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.events.SecretKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RedactorTest {
    private static final Redactor REDACTOR = new Redactor();
    private static final String PHRASE =
            "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about";

    @ParameterizedTest
    @CsvFileSource(resources = "/redact/secrets.csv", delimiter = '|', ignoreLeadingAndTrailingWhitespace = true)
    void a_secret_leaves_its_mask(String text, String expected) {
        Redacted redacted = REDACTOR.redact(text.replace("\\n", "\n"));

        assertThat(redacted.text()).isEqualTo(expected.replace("\\n", "\n"));
        assertThat(redacted.heldSecrets()).isTrue();
        assertThat(REDACTOR.redact(redacted.text())).isEqualTo(new Redacted(redacted.text(), Set.of()));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/redact/ordinary.csv", delimiter = '|', ignoreLeadingAndTrailingWhitespace = true)
    void what_is_no_secret_stays(String text) {
        assertThat(REDACTOR.redact(text)).isEqualTo(new Redacted(text, Set.of()));
    }

    @Test
    void several_kinds_in_one_text_are_all_told() {
        String text = "card 4242 4242 4242 4242, seed: " + PHRASE
                + ", key 0x" + "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318"
                + ", my 2fa code is 482913, password: hunter2";

        Redacted redacted = REDACTOR.redact(text);

        assertThat(redacted.text())
                .isEqualTo("card [card_number], seed: [seed_phrase], key [private_key],"
                        + " my 2fa code is [one_time_code], password: [password]");
        assertThat(redacted.kinds())
                .containsExactlyInAnyOrder(CARD_NUMBER, SEED_PHRASE, PRIVATE_KEY, ONE_TIME_CODE, PASSWORD);
    }

    @Test
    void a_private_key_in_pem_armour_goes_as_a_whole() {
        String pem = "-----BEGIN EC PRIVATE KEY-----\nMHcCAQEEIB+abc\nZZZ=\n-----END EC PRIVATE KEY-----";

        assertThat(REDACTOR.redact("here:\n" + pem + "\nthanks").text()).isEqualTo("here:\n[private_key]\nthanks");
        assertThat(REDACTOR.redact(pem.substring(0, 50)).text()).isEqualTo("[private_key]");
        String certificate = pem.replace("EC PRIVATE KEY", "CERTIFICATE");
        assertThat(REDACTOR.redact(certificate).text()).isEqualTo(certificate);
    }

    @Test
    void a_phrase_is_found_in_every_language_that_has_a_list_and_whatever_separates_the_words() {
        for (String language : WordList.LANGUAGES) {
            List<String> words = BipWords.of(language).subList(100, 112);
            for (String separator : List.of(" ", ", ", "\n", " - ", "\u3000", "\t", " / ", ";\u200b ")) {
                String text = "» " + String.join(separator, words) + " «";
                assertThat(REDACTOR.redact(text))
                        .as("%s by <%s>", language, separator)
                        .isEqualTo(new Redacted("» [seed_phrase] «", Set.of(SEED_PHRASE)));
            }
        }
    }

    @Test
    void an_unspaced_chinese_phrase_is_found_by_its_checksum_when_the_text_speaks_of_one() {
        String phrase = "的的的的的的的的的的的在";

        assertThat(REDACTOR.redact("我的助记词:" + phrase).text()).isEqualTo("我的助记词:[seed_phrase]");
        assertThat(REDACTOR.redact("其他:" + phrase).kinds()).isEmpty();
    }

    @Test
    void invisible_characters_and_broken_surrogates_hide_nothing_and_break_nothing() {
        assertThat(REDACTOR.redact("4242\u200b4242\u200d4242\ufeff4242").text()).isEqualTo("[card_number]");
        assertThat(REDACTOR.redact("\ud83d\ude00 4242\u00ad424242424242 \ud83d").text())
                .isEqualTo("\ud83d\ude00 [card_number] \ud83d");
        assertThat(REDACTOR.redact("\u0000\udc00 x").text()).isEqualTo("\u0000\udc00 x");
    }

    @Test
    void a_mask_that_the_customer_typed_is_left_alone() {
        assertThat(REDACTOR.redact("code [one_time_code] 123456"))
                .isEqualTo(new Redacted("code [one_time_code] 123456", Set.<SecretKind>of()));
    }
}
