package io.breakwater.chatbot.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.breakwater.events.ContactId;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskerSealTest {
    private static final ContactId ANNA = new ContactId("anna");
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private static AskerSeal seal(String key) {
        return new AskerSeal(new SmallRyeConfigBuilder()
                .withMapping(SearchMissConfig.class)
                .withDefaultValue("chatbot.search-misses.key", key)
                .build()
                .getConfigMapping(SearchMissConfig.class));
    }

    @Test
    void a_customer_looks_the_same_in_one_query_and_different_in_every_other() {
        AskerSeal seal = seal(KEY);
        String sealed = seal.of(ANNA, "en", "lost wallet");

        assertThat(seal(KEY).of(ANNA, "en", "lost wallet")).isEqualTo(sealed).matches("[0-9a-f]{24}");
        assertThat(seal.of(ANNA, "en", "stolen wallet")).isNotEqualTo(sealed);
        assertThat(seal.of(ANNA, "de", "lost wallet")).isNotEqualTo(sealed);
        assertThat(seal.of(new ContactId("bert"), "en", "lost wallet")).isNotEqualTo(sealed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c2hvcnQ=", "not base64!"})
    void a_key_that_is_none_is_told_with_its_name(String key) {
        assertThatThrownBy(() -> seal(key))
                .hasMessageContaining("chatbot.search-misses.key")
                .hasMessageNotContaining(key);
    }
}
