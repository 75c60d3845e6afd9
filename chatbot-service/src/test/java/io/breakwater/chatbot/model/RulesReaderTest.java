package io.breakwater.chatbot.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.breakwater.chatbot.content.ContentFile;
import io.breakwater.chatbot.content.ContentMistakes;
import org.junit.jupiter.api.Test;

class RulesReaderTest {
    @Test
    void the_shipped_rules_know_ten_languages() {
        assertThat(ShippedRules.RULES.numbers())
                .containsOnlyKeys("en", "de", "es", "fr", "it", "pt", "tr", "vi", "ko", "zh");
        assertThat(ShippedRules.RULES.secrets()).contains("password*", "contraseña*", "助记词");
    }

    @Test
    void a_list_that_is_missing_or_not_known_is_named() {
        String yaml = "en:\n  secrets: [pin]\n  asks: [send]\n  promise: [we will]\n  numbers: [two]\n";

        ContentMistakes refused = catchThrowableOfType(
                ContentMistakes.class, () -> RulesReader.read(new ContentFile("model/rules.yaml", "rules", yaml)));

        assertThat(refused.mistakes())
                .containsExactlyInAnyOrder(
                        "model/rules.yaml:4: \"promise\" is not known here; known are [asks, numbers, promises, secrets]",
                        "model/rules.yaml:1: \"promises\" must list words");
    }
}
