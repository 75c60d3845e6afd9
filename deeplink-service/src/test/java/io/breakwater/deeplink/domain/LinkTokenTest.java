package io.breakwater.deeplink.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LinkTokenTest {
    @Test
    void tokens_are_32_url_characters_and_never_the_same() {
        SecureRandom random = new SecureRandom();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            seen.add(LinkToken.random(random).value());
        }

        assertThat(seen).hasSize(10_000).allMatch(token -> token.matches("[A-Za-z0-9_-]{32}"));
    }

    @Test
    void what_is_kept_is_the_sha_256() {
        byte[] hash = new LinkToken("a".repeat(32)).hash();

        assertThat(HexFormat.of().formatHex(hash))
                .isEqualTo("3ba3f5f43b92602683c19aee62a20342b084dd5971ddd33808d81a328879a547");
    }

    @Test
    void a_token_does_not_print_itself() {
        assertThat(new LinkToken("a".repeat(32))).hasToString("LinkToken[hidden]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/",
                "ääääääääääääääääääääääääääääääää"
            })
    void anything_else_is_no_token(String text) {
        assertThat(LinkToken.isToken(text)).isFalse();
        assertThatThrownBy(() -> new LinkToken(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("must be the 32 characters after /l/ of a link");
    }
}
