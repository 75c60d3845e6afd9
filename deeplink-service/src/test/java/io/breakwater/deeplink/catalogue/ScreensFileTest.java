package io.breakwater.deeplink.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.breakwater.deeplink.domain.Screen;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ScreensFileTest {
    private static final String GOOD =
            """
            screens:
              - id: card.freeze
                path: /cards/freeze
                min_app_version: 4.0.0
                verification: basic
                title:
                  {en: a, es: b, fr: c, pt: d, de: e,
                   it: f, tr: g, vi: h, ko: i, zh: j}
            """;

    @Test
    void the_screens_that_come_with_the_service_are_sound() {
        assertThat(ScreensFile.readDefault())
                .extracting(Screen::id)
                .containsExactlyInAnyOrder(
                        "card.freeze",
                        "card.overview",
                        "withdrawals.history",
                        "deposits.address",
                        "security.two_factor",
                        "security.devices",
                        "profile.verification",
                        "profile.limits",
                        "documents.statements");
    }

    @Test
    void an_exchange_brings_its_own_file(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("ours.yml"), GOOD);

        assertThat(ScreensFile.read(file)).singleElement().satisfies(screen -> {
            assertThat(screen.path()).isEqualTo("/cards/freeze");
            assertThat(screen.titles()).hasSize(10).containsEntry("zh", "j");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: card.freeze         | id: Card                | f.yml:2: expected an id such as card.freeze",
                "path: /cards/freeze     | path: cards             | f.yml:3: expected a path such as /cards/freeze",
                "path: /cards/freeze     | path: [/cards]          | f.yml:3: expected a path such as /cards/freeze",
                "min_app_version: 4.0.0  | min_app_version: new    | f.yml:4: expected a version such as 4.12.0",
                "verification: basic     | verification: some      | f.yml:5: verification is none, basic or verified",
                "verification: basic     | verify: basic           | f.yml:5: verify is not a field here",
                "verification: basic     | path: /again            | f.yml:5: path is there twice",
                "{en: a, es: b           | {en: a                  | f.yml:7: es is missing",
                "{en: a, es: b           | {en: '', es: b          | f.yml:7: expected a title",
                "{en: a, es: b           | {en: a, es: b, xx: y    | f.yml:7: xx is not a field here",
                "screens:                | pages:                  | f.yml:1: pages is not a field here",
                "zh: j}                  | zh: j                   | f.yml:9: expected ',' or '}', but got <stream end>"
            })
    void a_fault_is_told_with_file_and_line(String good, String bad, String complaint) {
        StringReader file = new StringReader(GOOD.replace(good, bad));

        assertThatThrownBy(() -> ScreensFile.parse(file, "f.yml"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(complaint);
    }

    @Test
    void the_same_screen_twice_is_a_fault() {
        String twice = GOOD + GOOD.replace("screens:\n", "");

        assertThatThrownBy(() -> ScreensFile.parse(new StringReader(twice), "f.yml"))
                .hasMessage("f.yml:9: screen card.freeze is there twice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|f.yml:1: the file is empty",
                "screens: []|f.yml:1: expected a list",
                "- a|f.yml:1: expected fields [screens]"
            })
    void nothing_is_a_fault_too(String text, String complaint) {
        assertThatThrownBy(() -> ScreensFile.parse(new StringReader(text), "f.yml"))
                .hasMessage(complaint);
    }
}
