package io.breakwater.nlu.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.breakwater.nlu.SmallData;
import io.breakwater.nlu.data.LabelledText;
import io.breakwater.nlu.model.Reading.RankedIntent;
import io.breakwater.nlu.model.Reading.Stage;
import io.breakwater.nlu.sparse.Ngram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntentModelTest {
    @TempDir
    private Path folder;

    private IntentModel model;

    @BeforeEach
    void train() {
        List<LabelledText> texts = new ArrayList<>(SmallData.english());
        texts.addAll(SmallData.chinese());
        model = SmallData.train(texts, folder, true);
    }

    @Test
    void it_reads_what_texts_are_about() {
        assertThat(model.read("Hi, somebody stole my card!", "en").best().intent())
                .isEqualTo("card_lost");
        assertThat(model.read("卡丢了怎么办", "zh").best().intent()).isEqualTo("card_lost");
        assertThat(model.read("fee", "en").ranked()).hasSize(4);
    }

    @Test
    void a_language_that_it_does_not_know_is_read_as_english() {
        assertThat(model.read("the card", "xx").ranked()).hasSize(4);
        assertThat(model.explain("the card", "xx", "card_lost")).isNotEmpty();
    }

    @Test
    void what_has_no_known_word_is_out_of_scope() {
        Reading reading = model.read("🎉", "zh");
        assertThat(reading.outOfScope()).isGreaterThan(0.999);
        assertThat(reading.isOutOfScope()).isTrue();
        assertThat(reading.stage()).isEqualTo(Stage.SPARSE);
    }

    @Test
    void without_an_encoder_it_still_answers() throws IOException {
        IntentModel bare = IntentModel.read(folder, name -> Optional.empty());
        Reading reading = bare.read("zzz", "en");
        assertThat(reading.stage()).isEqualTo(Stage.SPARSE);
        assertThat(model.read("zzz", "en").stage())
                .isEqualTo(model.card().languages().get("en").escalateBelow() > 0.3 ? Stage.CASCADE : Stage.SPARSE);
    }

    @Test
    void an_explanation_is_made_of_the_texts_own_words() {
        assertThat(model.explain("My CARD is gone", "en", "card_lost"))
                .extracting(Ngram::text)
                .contains("card");
    }

    @Test
    void folders_without_a_whole_model_are_refused() throws IOException {
        assertThatThrownBy(() -> IntentModel.read(folder.resolve("nothing"))).hasMessageContaining("no card.json");
        Files.delete(ModelFiles.sparse(folder, "zh"));
        assertThatThrownBy(() -> IntentModel.read(folder)).isInstanceOf(IOException.class);
        Files.writeString(folder.resolve("card.json"), "{");
        assertThatThrownBy(() -> IntentModel.read(folder)).hasMessageContaining("card.json is damaged");
    }

    @Test
    void threads_do_not_disturb_each_other() {
        List<String> texts =
                SmallData.english().stream().map(LabelledText::text).toList();
        List<List<RankedIntent>> alone =
                texts.stream().map(text -> model.read(text, "en").ranked()).toList();
        List<List<RankedIntent>> together = IntStream.range(0, 50 * texts.size())
                .parallel()
                .mapToObj(i -> model.read(texts.get(i % texts.size()), "en").ranked())
                .toList();
        for (int i = 0; i < together.size(); i++) {
            assertThat(together.get(i)).isEqualTo(alone.get(i % texts.size()));
        }
    }
}
