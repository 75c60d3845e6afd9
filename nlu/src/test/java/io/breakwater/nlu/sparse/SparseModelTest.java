package io.breakwater.nlu.sparse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparseModelTest {
    private static final List<String> INTENTS = List.of("card", "fee");
    private static final List<String> TEXTS = List.of(
            "my card is lost", "card stolen", "where is my card", "fee too high", "why a fee", "the fee please");
    private static final int[] TRUTH = {0, 0, 0, 1, 1, 1};

    @TempDir
    private Path folder;

    private static SparseModel model() {
        return SparseTrainer.train(INTENTS, TEXTS, TRUTH, 1);
    }

    @Test
    void rarity_is_the_smoothed_inverse_document_frequency() {
        Vocabulary vocabulary = Vocabulary.of(List.of("a", "a", "a b"), 2);
        // "a", and its characters with one border and with two: each in all three texts.
        assertThat(vocabulary.size()).isEqualTo(4);
        assertThat(vocabulary.rarity(0)).isEqualTo(1);
        assertThat(vocabulary.isOfWords(0)).isTrue();
        assertThat(vocabulary.isOfWords(1)).isFalse();
        Vocabulary rare = Vocabulary.of(List.of("a", "b", "c"), 1);
        assertThat(rare.rarity(0)).isEqualTo((float) (Math.log(4 / 2.0) + 1));
    }

    @Test
    void words_and_characters_have_length_one_each() {
        SparseVector vector = new SparseVector(Vocabulary.of(TEXTS, 1));
        vector.read("my card, my card is stolen");
        double squares = 0;
        for (int i = 0; i < vector.count(); i++) {
            squares += vector.value(i) * vector.value(i);
        }
        assertThat(squares).isBetween(1.9999, 2.0001);
    }

    @Test
    void it_learns_what_it_was_shown() {
        SparseModel model = model();
        for (int i = 0; i < TEXTS.size(); i++) {
            double[] scores = model.scores(TEXTS.get(i));
            assertThat(scores[TRUTH[i]]).isGreaterThan(scores[1 - TRUTH[i]]);
        }
        assertThat(model.scores("сколько")).containsOnly(0, 0);
    }

    @Test
    void an_explanation_names_the_strongest_ngrams() {
        List<Ngram> ngrams = model().explain("The CARD was stolen", "card", 5);
        assertThat(ngrams).hasSize(5);
        assertThat(ngrams).extracting(Ngram::text).contains("card", "stolen");
        assertThat(ngrams.get(0).weight()).isPositive();
        assertThat(model().explain("the card was stolen", "card", 99))
                .extracting(Ngram::text)
                .contains("[ car]", "[rd ]", "stolen");
        assertThatThrownBy(() -> model().explain("card", "no such", 5)).hasMessageContaining("no such");
    }

    @Test
    void the_same_texts_give_the_same_bytes_and_files_come_back_whole() throws IOException {
        SparseFile.write(model(), folder.resolve("a"));
        SparseFile.write(model(), folder.resolve("b"));
        assertThat(folder.resolve("a")).hasSameBinaryContentAs(folder.resolve("b"));
        SparseModel read = SparseFile.read(folder.resolve("a"));
        assertThat(read.intents()).isEqualTo(INTENTS);
        assertThat(read.scores("my card")).isEqualTo(model().scores("my card"));
    }

    @Test
    void damaged_files_are_refused_by_name() throws IOException {
        Path file = folder.resolve("sparse-en.bin");
        SparseFile.write(model(), file);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> SparseFile.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cut short");
        Files.writeString(file, "something else");
        assertThatThrownBy(() -> SparseFile.read(file)).hasMessageContaining("not a sparse model");
    }
}
