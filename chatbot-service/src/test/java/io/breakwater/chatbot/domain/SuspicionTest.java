package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.events.Urgency;
import org.junit.jupiter.api.Test;

class SuspicionTest {
    private final Chat chat = new Chat().given(Operation.CUSTOMER, Chat.ANNA);

    @Test
    void who_may_have_been_robbed_gets_the_answer_and_one_touch_to_report_it() {
        Reply reply = chat.send(
                        chat.message("my limit is used up").about("limits").of(Urgency.HIGH))
                .reply();

        assertThat(reply.text()).contains("14860.00");
        assertThat(Chat.labels(reply)).contains("Report fraud", "Talk to a person");
    }

    @Test
    void ordinary_answers_do_not_speak_of_fraud() {
        assertThat(Chat.labels(chat.says("what is my limit", "limits"))).doesNotContain("Report fraud");
    }
}
