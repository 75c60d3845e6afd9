package io.breakwater.chatbot.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.chatbot.domain.ModelAnswer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"answer\": \"Deposits are free.\", \"article_ids\": [\"fees\"]}",
                "```json\n{\"answer\": \" Deposits are **free**. \", \"article_ids\": [\"fees\"]}\n```",
                "Here it is: {\"article_ids\": [\"fees\"], \"answer\": \"Deposits are `free`.\", \"mood\": 1}"
            })
    void the_answer_is_found_in_what_models_put_around_it(String text) {
        assertThat(AnswerReader.read(text)).contains(new ModelAnswer("Deposits are free.", List.of("fees")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " unknown\n",
                "Unknown.",
                "{\"answer\": \"unknown\", \"article_ids\": []}",
                "{\"answer\": \"UNKNOWN.\", \"article_ids\": [\"fees\"]}",
                "{\"answer\": \" \", \"article_ids\": [\"fees\"]}"
            })
    void a_model_may_say_that_it_does_not_know(String text) {
        assertThat(AnswerReader.read(text))
                .hasValueSatisfying(a -> assertThat(a.text()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Deposits are free.",
                "{\"answer\": \"Deposits are free.\"}",
                "{\"answer\": 7, \"article_ids\": []}",
                "{\"answer\": \"Deposits are free.\", \"article_ids\": \"fees\"}",
                "{\"answer\": \"Deposits",
                "} {",
                "{]}"
            })
    void anything_else_is_no_answer(String text) {
        assertThat(AnswerReader.read(text)).isEmpty();
    }

    @Test
    void a_source_that_is_no_text_names_no_article() {
        assertThat(AnswerReader.read("{\"answer\": \"Deposits are free.\", \"article_ids\": [7, null]}"))
                .contains(new ModelAnswer("Deposits are free.", List.of("7", "null")));
    }
}
