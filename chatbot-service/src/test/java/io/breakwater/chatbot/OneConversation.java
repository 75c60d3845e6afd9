package io.breakwater.chatbot;

import static io.breakwater.chatbot.domain.Messages.aMessage;

import io.breakwater.chatbot.domain.Messages;
import io.breakwater.events.IntentClassified;
import io.breakwater.events.ReplyIssued;
import io.breakwater.events.Topics;
import io.breakwater.kit.event.EventCodec;
import io.breakwater.stack.EventProbe;
import io.breakwater.stack.StackResource;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;

/** One customer in one conversation with the service; a new one for each test. */
abstract class OneConversation {
    private final EventCodec codec = new EventCodec();
    final EventProbe events = StackResource.events(codec::encode, codec::decode);
    final String conversation = "conv_" + UUID.randomUUID();
    String contact = "anna-" + UUID.randomUUID();
    private int number;

    @AfterEach
    void close() {
        events.close();
    }

    Messages message(String text) {
        return aMessage(conversation, contact, ++number, text);
    }

    void send(Messages... messages) {
        events.publish(
                Topics.INTENT_CLASSIFIED,
                Stream.of(messages).map(Messages::event).toArray(IntentClassified[]::new));
    }

    /** The n-th reply, once exactly n are there. */
    ReplyIssued reply(int n) {
        return events.await(Topics.REPLY_ISSUED, conversation, n).get(n - 1);
    }

    /** The reply to the latest message, once there are no more and no fewer than messages. */
    ReplyIssued lastReply() {
        return reply(number);
    }

    ReplyIssued say(String text, String intent) {
        send(message(text).about(intent));
        return lastReply();
    }
}
