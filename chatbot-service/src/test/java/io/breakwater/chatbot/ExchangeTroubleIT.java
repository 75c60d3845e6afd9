package io.breakwater.chatbot;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.events.ReplyIssued;
import io.breakwater.events.VerificationLevel;
import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The exchange may fail, be slow or not be asked at all. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(ExchangeDouble.class)
class ExchangeTroubleIT extends OneConversation {
    @Test
    void an_unverified_visitor_is_told_nothing_and_the_exchange_is_not_even_asked() {
        send(message("where is my withdrawal?").about("withdrawal_status").verified(VerificationLevel.NONE));

        assertThat(reply(1).text()).contains("identity").doesNotContain("W-41");
        assertThat(ExchangeDouble.seen(contact)).isEmpty();
    }

    @Test
    void a_failing_exchange_is_tried_again_once_and_then_admitted() {
        contact = "broken-" + UUID.randomUUID();

        ReplyIssued reply = say("where is my withdrawal?", "withdrawal_status");

        assertThat(reply.text()).contains("can't reach your account data");
        assertThat(ExchangeDouble.seen(contact)).hasSize(2);
    }

    @Test
    void a_hiccup_of_the_exchange_is_not_noticed() {
        contact = "flaky-" + UUID.randomUUID();

        assertThat(say("where is my withdrawal?", "withdrawal_status").text()).contains("W-41");
    }

    @Test
    void a_slow_exchange_holds_nobody_for_long() {
        contact = "slow-" + UUID.randomUUID();
        Instant before = Instant.now();

        ReplyIssued reply = say("where is my withdrawal?", "withdrawal_status");

        assertThat(reply.text()).contains("can't reach your account data");
        assertThat(reply.occurredAt()).isBefore(before.plusSeconds(8));
    }
}
