package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.chatbot.flow.ShippedLibrary;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {
    private static final Phrases PHRASES = ShippedLibrary.LIBRARY.phrases();
    private static final Map<String, String> FACTS = Map.of(
            "w.amount", "0.25",
            "w.state", "broadcast",
            "w.new_state", "quite_new",
            "w.hash", "7c11c05dff7b9c8f9a4cbd787f6c813e",
            "w.at", "2026-11-22T11:20:00Z",
            "w.short", "7c11c05dff7b9c8f9a4c",
            "w.minimum", "600",
            "w.missing", "selfie, proof_of_address",
            "w.evil", "$1 {w.amount} \\");
    private static final Map<String, String> COUNTRIES = Map.of("c.de", "DE", "c.none", "nowhere");

    private static String fill(String language, String text) {
        return new Template(PHRASES, language, FACTS::get).fill(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | {w.amount} BTC          | 0.25 BTC",
                "en | {w.nothing}             | –",
                "en | {term:w.state}          | on its way",
                "de | {term:w.state}          | unterwegs",
                "en | {term:w.new_state}      | quite new",
                "es | {terms:w.missing}       | selfi, comprobante de domicilio",
                "en | {short:w.hash}          | 7c11c05d…6c813e",
                "en | {short:w.short}         | 7c11c05dff7b9c8f9a4c",
                "de | {day:w.at}              | 22.11.2026",
                "en | {day:w.state}           | broadcast",
                "en | {range:w.minimum:w.no}  | about 10 minutes",
                "en | {range:w.state:w.at}    | –",
                "en | {w.evil}                | $1 {w.amount} \\",
                "en | {not a gap}             | {not a gap}"
            })
    void gaps_are_filled_once_and_literally(String language, String text, String filled) {
        assertThat(fill(language, text)).isEqualTo(filled);
    }

    @ParameterizedTest
    @CsvSource({"en, c.de, Germany", "de, c.de, Deutschland", "ko, c.de, 독일", "zh, c.de, 德国", "en, c.none, nowhere"})
    void a_country_is_told_by_its_name(String language, String fact, String name) {
        assertThat(new Template(PHRASES, language, COUNTRIES::get).fill("{country:" + fact + "}"))
                .isEqualTo(name);
    }

    @Test
    void a_time_is_told_in_utc() {
        assertThat(fill("en", "{time:w.at}")).startsWith("Nov 22, 2026").endsWith("UTC");
    }

    @ParameterizedTest
    @CsvSource({
        "600, 3600, between 10 and 60 minutes",
        "0, 600, up to 10 minutes",
        "600, 600, about 10 minutes",
        "10, 50, about a minute",
        "60, 60, about a minute",
        "600, 7200, between 10 and 120 minutes",
        "3600, 7201, between 1 and 3 hours",
        "3600, 86400, between 1 and 24 hours",
        "3600, 172800, between 1 and 48 hours",
        "86400, 172801, between 1 and 3 days",
        "90000, 400000, between 1 and 5 days",
        "400000, 400000, between 4 and 5 days",
        "700, 500, between 11 and 12 minutes"
    })
    void a_range_is_never_narrower_than_the_data(long minimum, long maximum, String said) {
        assertThat(new TimeRange(minimum, maximum).say(PHRASES, "en")).isEqualTo(said);
    }

    @Test
    void the_names_of_gaps_are_known_for_checking() {
        assertThat(Template.names("{a.b} {time:c.d} {range:e.f:g.h} {plain}"))
                .containsExactly("a.b", "c.d", "e.f", "g.h", "plain");
    }
}
