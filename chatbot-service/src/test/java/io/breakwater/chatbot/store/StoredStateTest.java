package io.breakwater.chatbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.breakwater.chatbot.domain.DialogueState;
import io.breakwater.kit.event.EventCodec;
import org.junit.jupiter.api.Test;

/** What is stored of a conversation can be read by every later release. */
class StoredStateTest {
    /** As it was stored before questions knew the message that they ask about. */
    private static final String OLDER =
            """
            {"owner":"BOT","owner_since":"1970-01-01T00:00:00Z","dossier_sent":false,"language":"en","stack":[],
             "question":{"kind":"CLARIFY","about":"intent","text":"Which one?",
                         "options":[{"value":"card_freeze","label":"Freeze my card","aliases":[]}]},
             "turns":1,"failed_tries":0,"clarifications":1,"recent_replies":[],
             "memory":{"intents":[],"verification_level":"none","slots":[],"steps":[],"articles":[],
                       "misunderstood":[]}}""";

    @Test
    void an_open_question_of_before_has_no_message_and_is_read() throws JsonProcessingException {
        DialogueState state = EventCodec.mapper().readValue(OLDER, DialogueState.class);

        assertThat(state.question()).satisfies(question -> {
            assertThat(question.unclear()).isNull();
            assertThat(question.options()).hasSize(1);
        });
    }

    @Test
    void what_is_written_is_read_as_it_was() throws JsonProcessingException {
        DialogueState state = EventCodec.mapper()
                .readValue(OLDER.replace("\"options\"", "\"unclear\":\"msg_1\",\"options\""), DialogueState.class);

        assertThat(EventCodec.mapper().readValue(EventCodec.mapper().writeValueAsString(state), DialogueState.class))
                .isEqualTo(state)
                .satisfies(read -> assertThat(read.question().unclear().value()).isEqualTo("msg_1"));
    }
}
