package io.breakwater.deeplink.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.events.VerificationLevel;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ScreenTest {
    @ParameterizedTest
    @CsvSource({
        "none, none, true",
        "none, verified, true",
        "basic, none, false",
        "basic, basic, true",
        "verified, basic, false",
        "verified, verified, true",
        "basic, something-newer, false",
        "none, something-newer, true"
    })
    void a_screen_admits_who_is_verified_enough(String required, String level, boolean admitted) {
        assertThat(aScreen(required).admits(new VerificationLevel(level))).isEqualTo(admitted);
    }

    @Test
    void a_language_without_a_title_reads_english() {
        Screen screen = aScreen("none");

        assertThat(screen.title(Locale.forLanguageTag("de-AT"))).isEqualTo("Karte sperren");
        assertThat(screen.title(Locale.JAPANESE)).isEqualTo("Freeze your card");
    }

    private static Screen aScreen(String verification) {
        return new Screen(
                "card.freeze",
                "/cards/freeze",
                "4.0.0",
                new VerificationLevel(verification),
                Map.of("en", "Freeze your card", "de", "Karte sperren"));
    }
}
