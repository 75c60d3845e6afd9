package io.breakwater.nlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.nlu.SmallData;
import io.breakwater.nlu.data.LabelledText;
import io.breakwater.nlu.model.IntentModel;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    @TempDir
    private Path folder;

    private Evaluation evaluation(List<LabelledText> texts, List<String> outOfScope) {
        IntentModel model = SmallData.train(SmallData.english(), folder, false);
        return Evaluator.measure(model, texts, outOfScope);
    }

    @Test
    void what_was_trained_is_read_rightly() {
        Evaluation evaluation = evaluation(SmallData.english(), List.of("xyzzy", "12 34"));
        assertThat(evaluation.accuracy()).isEqualTo(1);
        assertThat(evaluation.macroF1()).isEqualTo(1);
        assertThat(evaluation.outOfScope().area()).isEqualTo(1);
        assertThat(evaluation.confusions()).isEmpty();
        assertThat(evaluation.latency().get("sparse").readings()).isEqualTo(evaluation.texts());
    }

    @Test
    void confusions_are_counted_and_intents_nobody_knows_are_wrong() {
        Evaluation evaluation = evaluation(
                List.of(
                        new LabelledText("en", "refund", "my card is gone"),
                        new LabelledText("en", "refund", "I lost my card"),
                        new LabelledText("en", "fees", "why this fee")),
                List.of());
        assertThat(evaluation.accuracy()).isEqualTo(1 / 3.0);
        assertThat(evaluation.confusions()).containsExactly(new Evaluation.Confusion("refund", "card_lost", 2));
        assertThat(TextReport.of(evaluation))
                .contains("33.33 %", "2  refund → card_lost")
                .doesNotContain("AUROC");
    }

    @Test
    void the_page_needs_nothing_else_and_escapes_names() {
        Evaluation evaluation = evaluation(List.of(new LabelledText("en", "<b>", "my card is gone")), List.of("xyzzy"));
        String page = HtmlReport.of(evaluation);
        assertThat(page).contains("&lt;b&gt;", "<svg", "AUROC").doesNotContain("<b>card", "http", "<script");
        assertThat(JsonReport.of(evaluation)).contains("\"macro_f1\" : 0.0", "\"p99\"");
    }
}
