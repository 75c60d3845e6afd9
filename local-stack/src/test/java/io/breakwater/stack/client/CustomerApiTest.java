package io.breakwater.stack.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.breakwater.events.Action;
import io.breakwater.stack.launch.TokenRequest;
import io.breakwater.stack.launch.Unusable;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CustomerApiTest {
    private final PretendGateway gateway = new PretendGateway();
    private final Tokens tokens = new Tokens(new TokenRequest(gateway.url()), Clock.systemUTC());
    private final CustomerApi api = new CustomerApi(gateway.url(), tokens.of("customer", "anna"));

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void what_is_said_and_answered_is_read_as_a_list_and_as_a_stream() {
        String conversation = api.open("de");
        String message = api.say(conversation, "menu");

        assertThat(gateway.locales()).containsExactly("de");
        assertThat(api.items(conversation, 0)).hasSize(2).last().satisfies(reply -> {
            assertThat(reply.isByMachine()).isTrue();
            assertThat(reply.text("in_reply_to")).isEqualTo(message);
            assertThat(reply.actions()).contains(Action.quickReply("First card", "the first"));
        });
        try (Stream<StreamItem> events = api.events(conversation, 0)) {
            assertThat(events).isEqualTo(api.items(conversation, 0));
        }
    }

    @Test
    void what_the_api_refuses_is_told_in_its_own_words() {
        String conversation = api.open(null);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> api.say(conversation, "bad"))
                .withMessage("That is not said here. (422)");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> api.events("conv_0", 0))
                .withMessageContaining("There is no conversation");
    }

    @Test
    void a_stack_that_is_down_is_told_with_what_to_do() {
        CustomerApi nobody = new CustomerApi("http://127.0.0.1:1", () -> "token");

        assertThatExceptionOfType(Unusable.class)
                .isThrownBy(() -> nobody.open(null))
                .withMessageContaining("./dev up");
    }

    @Test
    void an_unknown_customer_is_told_with_all_there_are() {
        assertThatExceptionOfType(Unusable.class)
                .isThrownBy(tokens.of("customer", "nobody")::get)
                .withMessageContaining("There is no user 'nobody'")
                .withMessageContaining("anna       waits");
    }
}
