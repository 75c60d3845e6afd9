package io.breakwater.nlu.shadow;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.nlu.SmallData;
import io.breakwater.nlu.data.LabelledText;
import io.breakwater.nlu.model.IntentModel;
import io.breakwater.nlu.report.JsonReport;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShadowComparisonTest {
    private static final List<String> MESSAGES =
            List.of("why this fee", "somebody asked for my password", "the deposit");

    @TempDir
    private Path folder;

    @Test
    void a_model_differs_in_nothing_from_itself() {
        IntentModel model = SmallData.train(SmallData.english(), folder, false);
        ShadowDiff diff = ShadowComparison.of(model, model, MESSAGES, "en");
        assertThat(diff.messages()).isEqualTo(3);
        assertThat(diff.changed()).isZero();
        assertThat(diff.intents()).isEmpty();
        assertThat(ShadowText.of(diff)).contains("read differently           0  (0.0 %)");
    }

    @Test
    void it_says_which_intents_gain_and_which_lose() {
        IntentModel before = SmallData.train(SmallData.english(), folder.resolve("a"), false);
        List<LabelledText> renamed = SmallData.english().stream()
                .map(text ->
                        text.intent().equals(SmallData.PHISHING) ? new LabelledText("en", "fraud", text.text()) : text)
                .toList();
        IntentModel after = SmallData.train(renamed, folder.resolve("b"), false);
        ShadowDiff diff = ShadowComparison.of(before, after, MESSAGES, "en");
        assertThat(diff.changed()).isEqualTo(1);
        assertThat(diff.intents())
                .containsExactly(
                        new ShadowDiff.Shift("fraud", 0, 1, 1, 0),
                        new ShadowDiff.Shift(SmallData.PHISHING, 1, 0, 0, 1));
        assertThat(diff.examples()).singleElement().satisfies(example -> {
            assertThat(example.text()).isEqualTo("somebody asked for my password");
            assertThat(example.after()).isEqualTo("fraud");
        });
        assertThat(ShadowText.of(diff)).contains("→ fraud");
        assertThat(JsonReport.of(diff)).contains("\"newly_out_of_scope\"");
    }
}
