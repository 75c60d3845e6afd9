package io.breakwater.triage.intent;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.triage.domain.InquiryText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures the intent models as they read at run time, on messages by other hands that took no part in training. */
class HeldBackIntentsTest {
    @ParameterizedTest
    @CsvSource({
        "en, 0.9",
        "es, 0.89",
        "de, 0.9",
        "fr, 0.9",
        "it, 0.9",
        "pt, 0.85",
        "tr, 0.9",
        "ko, 0.9",
        "zh, 0.87",
        "vi, 0.9"
    })
    void most_held_back_messages_are_read_right(String language, double share) throws IOException {
        List<String[]> rows = Files.readAllLines(Path.of("src/main/nlu/heldback", language + ".tsv")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
        double unhurried = share(IntentReaders.unhurried(), rows, language);
        System.out.printf(
                Locale.ROOT,
                "Held-back %s: %d messages, right %.1f %%, by n-grams alone %.1f %%%n",
                language,
                rows.size(),
                unhurried * 100,
                share(IntentReaders.hurried(), rows, language) * 100);
        assertThat(unhurried).isGreaterThanOrEqualTo(share);
    }

    private static double share(IntentReader reader, List<String[]> rows, String language) {
        return rows.stream()
                        .filter(row -> reader.read(InquiryText.of(row[1]), language)
                                .best()
                                .intent()
                                .value()
                                .equals(row[0]))
                        .count()
                / (double) rows.size();
    }
}
