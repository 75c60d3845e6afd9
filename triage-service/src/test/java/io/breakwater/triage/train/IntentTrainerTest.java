package io.breakwater.triage.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.model.GenericModelWriter;
import org.junit.jupiter.api.Test;

class IntentTrainerTest {
    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String intent = i % 2 == 0 ? "fees" : "limits";
            examples.add(
                    new Example("en", intent, new String[] {"word=" + intent, "word=w" + i % 7, "word=x" + i % 5}));
        }
        return examples;
    }

    private static byte[] trained() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            new GenericModelWriter(IntentTrainer.train(examples()), out).persist();
        }
        return bytes.toByteArray();
    }

    @Test
    void the_same_texts_give_the_same_model_to_the_last_bit() throws IOException {
        assertThat(trained()).isEqualTo(trained());
    }

    @Test
    void cross_validation_reads_every_text_once_and_finds_a_temperature() throws IOException {
        CrossValidation crossValidation = new CrossValidation(examples());
        assertThat(crossValidation.temperature()).isBetween(0.3, 4.0);
        assertThat(crossValidation.scores(1).figures().texts()).isEqualTo(40);
        assertThat(crossValidation.scores(1).accuracyByLanguage()).containsEntry("en", 1.0);
    }
}
