package io.breakwater.nlu.sparse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NgramsTest {
    /** The readable n-grams of a text, with words and characters apart. */
    private static final class Seen implements NgramSink {
        private final Ngrams ngrams = new Ngrams();
        private final List<String> words = new ArrayList<>();
        private final List<String> characters = new ArrayList<>();
        private final Set<Long> hashes = new HashSet<>();

        Seen(String text) {
            ngrams.visit(text, this);
        }

        @Override
        public void words(long hash, int first, int second) {
            hashes.add(hash);
            words.add(first == second ? word(first) : word(first) + "+" + word(second));
        }

        @Override
        public void characters(long hash, int word, int from, int to) {
            hashes.add(hash);
            characters.add(ngrams.words()
                    .text(
                            Math.max(from, ngrams.words().start(word)),
                            Math.min(to, ngrams.words().end(word))));
        }

        private String word(int word) {
            return ngrams.words()
                    .text(ngrams.words().start(word), ngrams.words().end(word));
        }
    }

    @Test
    void words_and_pairs_up_to_three_apart() {
        assertThat(new Seen("Where is my new card").words)
                .containsExactlyInAnyOrder(
                        "where",
                        "is",
                        "my",
                        "new",
                        "card",
                        "where+is",
                        "where+my",
                        "where+new",
                        "is+my",
                        "is+new",
                        "is+card",
                        "my+new",
                        "my+card",
                        "new+card");
    }

    @Test
    void two_to_five_characters_inside_the_borders_of_a_word() {
        // " card " has 5 of two, 4 of three, 3 of four and 2 of five.
        assertThat(new Seen("card").characters).hasSize(14).contains("c", "ca", "car", "card", "d");
        assertThat(new Seen("my card").characters).hasSize(6 + 14);
    }

    @Test
    void one_to_three_characters_in_scripts_without_spaces() {
        Seen seen = new Seen("转账失败");
        assertThat(seen.characters).containsExactlyInAnyOrder("转", "转账", "转账失", "账", "账失", "账失败", "失", "失败", "败");
        assertThat(seen.words).isEmpty();
    }

    @Test
    void hangul_counts_as_words_too() {
        Seen seen = new Seen("출금이 안돼요");
        assertThat(seen.words).containsExactlyInAnyOrder("출금이", "안돼요", "출금이+안돼요");
        assertThat(seen.characters).contains("출금", "출", "안돼요").doesNotContain("이안");
    }

    @ParameterizedTest
    @CsvSource({"can't,cant", "CARD,card", "wal\u200blet,wallet", "ｃａｒｄ,card", "İptal,iptal", "card!!!,card", "it’s,its"
    })
    void these_are_the_same(String one, String other) {
        assertThat(new Seen(one).hashes).isEqualTo(new Seen(other).hashes);
    }

    @Test
    void a_long_ending_after_an_apostrophe_is_a_word() {
        assertThat(new Seen("l'argent").words).containsExactlyInAnyOrder("l", "argent", "l+argent");
    }

    @Test
    void words_with_accents_meet_those_without() {
        Seen with = new Seen("reclamación cerrada");
        Seen without = new Seen("reclamacion cerrada");
        assertThat(with.words).filteredOn("reclamación"::equals).hasSize(2);
        assertThat(with.hashes).containsAll(ofWords(without.hashes));
        assertThat(without.hashes).doesNotContainAnyElementsOf(List.of(Hashes.ofWord(fnv("reclamación"))));
    }

    @Test
    void vietnamese_tones_are_kept() {
        assertThat(new Seen("rút tiền").hashes)
                .contains(Hashes.ofWord(fnv("tiền")), Hashes.ofWord(fnv("tien")))
                .doesNotContain(Hashes.ofWord(fnv("tiên")));
    }

    @Test
    void signs_and_emoji_are_words() {
        assertThat(new Seen("5€ 😡?").words).contains("5", "€", "😡", "?");
    }

    @Test
    void hashes_are_fnv_1a_and_tell_words_from_characters() {
        // From the test vectors of the FNV reference.
        assertThat(fnv("a")).isEqualTo(0xaf63dc4c8601ec8cL);
        assertThat(fnv("foobar")).isEqualTo(0x85944171f73967e8L);
        assertThat(Hashes.ofWord(fnv("card"))).isNegative();
        assertThat(Hashes.ofPair(fnv("my"), fnv("card"), 1)).isNegative();
        assertThat(Hashes.ofCharacters(fnv("card"))).isNotNegative();
    }

    @Test
    void neighbours_and_words_farther_apart_differ() {
        long near = Hashes.ofPair(fnv("my"), fnv("card"), 1);
        assertThat(Hashes.ofPair(fnv("my"), fnv("card"), 2))
                .isNotEqualTo(near)
                .isEqualTo(Hashes.ofPair(fnv("my"), fnv("card"), 3));
        assertThat(Hashes.ofPair(fnv("card"), fnv("my"), 1)).isNotEqualTo(near);
    }

    private static long fnv(String text) {
        long hash = Hashes.CHARACTERS;
        for (char character : text.toCharArray()) {
            hash = Hashes.next(hash, character);
        }
        return hash;
    }

    private static List<Long> ofWords(Set<Long> hashes) {
        return Arrays.stream(hashes.toArray(Long[]::new))
                .filter(hash -> hash < 0)
                .toList();
    }
}
