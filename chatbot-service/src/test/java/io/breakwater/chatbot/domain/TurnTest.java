package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnTest {
    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource({"ja, en", "Auszahlung 1234567, en", "Auszahlunge, en", "Auszahlungen, de"})
    void a_dozen_letters_tell_the_language_and_fewer_leave_it_as_it_was(String text, String language) {
        chat.says("hi", "greeting");

        Outcome outcome = chat.send(chat.message(text).about("greeting").in("de"));

        assertThat(outcome.state().language()).isEqualTo(language);
    }

    @Test
    void the_first_message_tells_the_language_however_short_it_is() {
        Outcome outcome = chat.send(chat.message("ja").about("greeting").in("de"));

        assertThat(outcome.state().language()).isEqualTo("de");
    }
}
