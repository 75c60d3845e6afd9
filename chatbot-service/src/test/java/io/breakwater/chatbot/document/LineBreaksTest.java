package io.breakwater.chatbot.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {
    /** Every letter is one wide. */
    private static List<String> lines(String text, int room) {
        return LineBreaks.lines(text, room, part -> part.codePointCount(0, part.length()));
    }

    @Test
    void words_stay_whole_and_fill_the_lines() {
        assertThat(lines("one two three four", 9)).containsExactly("one two", "three", "four");
        assertThat(lines("one two", 7)).containsExactly("one two");
    }

    @Test
    void a_word_that_is_wider_than_a_line_is_cut_and_what_follows_goes_on_behind_it() {
        assertThat(lines("a 7c11c05dff b", 4)).containsExactly("a", "7c11", "c05d", "ff b");
    }

    @Test
    void a_letter_is_never_cut_nor_left_out() {
        assertThat(lines("𠀀𠀁𠀂", 2)).containsExactly("𠀀𠀁", "𠀂");
        assertThat(lines("abc", 0)).containsExactly("a", "b", "c");
    }

    @Test
    void nothing_is_an_empty_line() {
        assertThat(lines("", 10)).containsExactly("");
    }
}
