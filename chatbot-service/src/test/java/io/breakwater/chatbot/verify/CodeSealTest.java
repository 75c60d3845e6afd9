package io.breakwater.chatbot.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.breakwater.events.ConversationId;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeSealTest {
    private static final ConversationId ONE = new ConversationId("conv_1");
    private static final ConversationId OTHER = new ConversationId("conv_2");

    private record Config(String key) implements VerificationConfig {
        @Override
        public Duration lasts() {
            return Duration.ofMinutes(30);
        }

        @Override
        public String notifierToken() {
            return "token";
        }

        @Override
        public Duration notifierTimeout() {
            return Duration.ofSeconds(2);
        }
    }

    private static CodeSeal seal(int fill) {
        byte[] key = new byte[32];
        java.util.Arrays.fill(key, (byte) fill);
        return new CodeSeal(new Config(Base64.getEncoder().encodeToString(key)));
    }

    @Test
    void a_code_fits_its_own_seal_only() {
        String sealed = seal(1).of(ONE, "123456");

        assertThat(seal(1).fits(sealed, ONE, "123456")).isTrue();
        assertThat(seal(1).fits(sealed, ONE, "123457")).isFalse();
        assertThat(seal(1).fits(sealed, OTHER, "123456")).isFalse();
        assertThat(seal(2).fits(sealed, ONE, "123456")).isFalse();
        assertThat(sealed).doesNotContain("123456");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c2hvcnQ=", "not base64!"})
    void a_key_that_is_none_stops_the_service_and_is_named(String key) {
        assertThatThrownBy(() -> new CodeSeal(new Config(key)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("VERIFICATION_KEY");
    }
}
