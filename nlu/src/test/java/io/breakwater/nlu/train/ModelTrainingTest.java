package io.breakwater.nlu.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.breakwater.nlu.SmallData;
import io.breakwater.nlu.data.BadInput;
import io.breakwater.nlu.data.LabelledText;
import io.breakwater.nlu.model.IntentModel;
import io.breakwater.nlu.model.LanguageCard;
import io.breakwater.nlu.model.LanguageCard.EncoderCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelTrainingTest {
    @TempDir
    private Path folder;

    @Test
    void the_same_texts_give_the_same_bytes() throws IOException {
        List<LabelledText> texts = new ArrayList<>(SmallData.english());
        texts.addAll(SmallData.chinese());
        SmallData.train(texts, folder.resolve("a"), true);
        SmallData.train(texts, folder.resolve("b"), true);
        try (Stream<Path> files = Files.list(folder.resolve("a"))) {
            assertThat(files.toList()).hasSize(4).allSatisfy(file -> assertThat(
                            folder.resolve("b").resolve(file.getFileName()))
                    .hasSameBinaryContentAs(file));
        }
    }

    @Test
    void the_card_says_what_the_model_is_made_of() {
        List<LabelledText> texts = new ArrayList<>(SmallData.english());
        texts.addAll(SmallData.chinese());
        IntentModel model = SmallData.train(texts, folder, true);
        assertThat(model.card().version())
                .hasSize(8)
                .isEqualTo(model.card().fingerprint().substring(0, 8));
        LanguageCard english = model.card().languages().get("en");
        assertThat(english.texts()).containsEntry("fees", 18).containsEntry(SmallData.PHISHING, 12);
        assertThat(english.encoders()).extracting(EncoderCard::name).containsExactly("letters");
        assertThat(english.cascade()).isNotEmpty();
        assertThat(english.validation().texts()).isEqualTo(7);
        assertThat(model.card().languages().get("zh").encoders()).isEmpty();
    }

    @Test
    void one_text_more_is_another_version() {
        List<LabelledText> texts = new ArrayList<>(SmallData.english());
        String before = SmallData.train(texts, folder.resolve("a"), false).version();
        texts.add(new LabelledText("en", "fees", "why do I pay"));
        assertThat(SmallData.train(texts, folder.resolve("b"), false).version()).isNotEqualTo(before);
    }

    @Test
    void very_few_texts_are_enough_for_a_model() {
        List<LabelledText> texts =
                List.of(new LabelledText("en", "card", "my card"), new LabelledText("en", "fees", "a fee"));
        IntentModel model = SmallData.train(texts, folder, true);
        assertThat(model.read("the card", "en").best().intent()).isEqualTo("card");
        assertThat(model.card().languages().get("en").validation().texts()).isZero();
    }

    @Test
    void one_intent_is_not_enough() {
        List<LabelledText> texts = List.of(new LabelledText("en", "card", "my card"));
        assertThatThrownBy(() -> SmallData.train(texts, folder, false))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("only the intent card");
    }

    @Test
    void texts_out_of_scope_choose_the_score() throws IOException {
        Map<String, List<String>> outside = Map.of("en", List.of("xyzzy", "zz 12"));
        LanguageCard card = new ModelTraining(Map.of())
                .run(SmallData.english(), outside, folder)
                .languages()
                .get("en");
        assertThat(card.validation().outOfScopeArea()).isEqualTo(1);
        assertThat(card.validation().texts()).isEqualTo(7);
    }

    @Test
    void every_tenth_text_of_an_intent_is_left_out() {
        Cut cut = Cut.of(SmallData.english(), List.of());
        assertThat(cut.training()).hasSize(65);
        assertThat(cut.validation())
                .extracting(LabelledText::intent)
                .containsExactly(
                        "card_lost", "card_lost", "deposit_late", "deposit_late", "fees", "fees", SmallData.PHISHING);
    }
}
