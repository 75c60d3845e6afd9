package io.breakwater.nlu.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordPieceTest {
    private static final int MOST = 128;
    private final WordPiece small = new WordPiece(Map.of(
            "[UNK]", 0, "[CLS]", 1, "[SEP]", 2, "card", 3, "un", 4, "##lock", 5, "##ed", 6, "!", 7, "卡", 8, "##e", 9));

    private static WordPiece ofModel() throws IOException {
        try (InputStream json = WordPieceTest.class.getResourceAsStream("/" + Encoder.MINILM + "-tokenizer.json")) {
            return WordPiece.read(json);
        }
    }

    @Test
    void well_known_sentences_have_their_well_known_numbers() throws IOException {
        WordPiece pieces = ofModel();
        assertThat(pieces.numbers("Hello world", MOST)).containsExactly(101, 7592, 2088, 102);
        assertThat(pieces.numbers("Hello, my dog is cute!", MOST))
                .containsExactly(101, 7592, 1010, 2026, 3899, 2003, 10140, 999, 102);
        assertThat(pieces.numbers("", MOST)).containsExactly(101, 102);
    }

    @Test
    void words_are_taken_apart_into_the_longest_pieces() {
        assertThat(small.numbers("unlocked card!", MOST)).containsExactly(1, 4, 5, 6, 3, 7, 2);
    }

    @Test
    void a_word_with_an_unknown_rest_is_unknown_as_a_whole() {
        assertThat(small.numbers("unknown card", MOST)).containsExactly(1, 0, 3, 2);
        assertThat(small.numbers("c".repeat(101), MOST)).containsExactly(1, 0, 2);
    }

    @Test
    void case_accents_and_control_characters_do_not_matter() {
        assertThat(small.numbers("CÄRD c\u0000a\u200brd\tcard", MOST)).containsExactly(1, 3, 3, 3, 2);
    }

    @Test
    void chinese_characters_are_words() {
        assertThat(small.numbers("卡卡card", MOST)).containsExactly(1, 8, 8, 3, 2);
    }

    @Test
    void long_texts_are_cut_and_closed() {
        long[] numbers = small.numbers("card ".repeat(500), MOST);
        assertThat(numbers).hasSize(MOST).endsWith(3, 2);
    }

    @Test
    void a_tokenizer_of_another_kind_is_refused() {
        InputStream json = new ByteArrayInputStream("{\"normalizer\": {}}".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> WordPiece.read(json)).hasMessageContaining("not of a BERT model");
        assertThatThrownBy(() -> new WordPiece(Map.of("card", 1))).hasMessageContaining("[CLS]");
    }
}
