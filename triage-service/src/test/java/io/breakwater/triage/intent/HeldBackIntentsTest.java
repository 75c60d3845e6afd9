package io.breakwater.triage.intent;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.triage.domain.InquiryText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Measures the intent model as it reads at run time, on English messages that took no part in training. */
class HeldBackIntentsTest {
    @Test
    void most_held_back_messages_are_read_right() throws IOException {
        IntentModel model = IntentFiles.model();
        IntentReader reader = new IntentReader(
                new IntentFeatures(IntentFiles.concepts()),
                model,
                IntentMeanings.load(model.intents()).smallTalk());
        List<String[]> rows = Files.readAllLines(Path.of("src/main/nlu/heldback/en.tsv")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
        long right = rows.stream()
                .filter(row -> reader.read(InquiryText.of(row[1]), "en")
                        .get(0)
                        .intent()
                        .value()
                        .equals(row[0]))
                .count();
        System.out.printf(
                "Intents of held-back English messages: %d of %d right (%.1f %%); card: %s; cross-validated %s%n",
                right,
                rows.size(),
                100.0 * right / rows.size(),
                IntentFiles.card().heldBack(),
                IntentFiles.card().crossValidated());
        assertThat((double) right / rows.size()).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void the_card_belongs_to_the_model() {
        ModelCard card = IntentFiles.card();
        assertThat(IntentFiles.model().intents()).containsExactlyInAnyOrderElementsOf(card.intents());
        assertThat(card.intents()).hasSizeGreaterThanOrEqualTo(30);
        assertThat(card.fingerprint()).startsWith(card.version());
        assertThat(card.heldBack().calibrationError()).isLessThan(0.12);
        assertThat(ModelCard.parse(card.toJson())).isEqualTo(card);
    }
}
