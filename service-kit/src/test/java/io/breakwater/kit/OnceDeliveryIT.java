package io.breakwater.kit;

import static io.breakwater.kit.Inquiries.anInquiry;
import static io.breakwater.kit.Inquiries.newKey;
import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.events.InquiryReceived;
import io.breakwater.events.ReplyIssued;
import io.breakwater.events.Topics;
import io.breakwater.kit.event.EventCodec;
import io.breakwater.stack.EventProbe;
import io.breakwater.stack.StackResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What inbox and outbox promise, on a real broker and a real database. */
@QuarkusTest
@WithTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "topics", value = "inquiry-received-kit-service-dlq"))
class OnceDeliveryIT {
    private final EventCodec codec = new EventCodec();
    private final EventProbe events = StackResource.events(codec::encode, codec::decode);

    @Test
    void a_redelivered_event_is_acted_on_once() {
        String key = newKey();
        InquiryReceived inquiry = anInquiry(key, "where is my refund");

        events.publish(Topics.INQUIRY_RECEIVED, inquiry, inquiry, inquiry);

        assertThat(events.await(Topics.REPLY_ISSUED, key, 1))
                .extracting(ReplyIssued::text)
                .containsExactly("where is my refund");
    }

    @Test
    void the_order_of_a_key_is_kept() {
        String key = newKey();
        List<InquiryReceived> inquiries = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            inquiries.add(anInquiry(key, "message " + i));
        }

        events.publish(Topics.INQUIRY_RECEIVED, inquiries);

        assertThat(events.await(Topics.REPLY_ISSUED, key, 500))
                .extracting(ReplyIssued::text)
                .containsExactlyElementsOf(
                        inquiries.stream().map(InquiryReceived::text).toList());
    }

    @Test
    void a_poison_event_parks_alone_with_its_bytes() {
        String key = newKey();
        InquiryReceived poison = anInquiry(key, EchoListener.POISON);

        events.publish(Topics.INQUIRY_RECEIVED, anInquiry(key, "first"), poison, anInquiry(key, "second"));

        assertThat(events.await(Topics.REPLY_ISSUED, key, 2))
                .extracting(ReplyIssued::text)
                .containsExactly("first", "second");
        assertThat(events.awaitDeadLetter("inquiry-received-kit-service-dlq", key)
                        .value())
                .isEqualTo(codec.encode(poison));
    }

    @Test
    void an_unreadable_record_parks_byte_for_byte_and_good_ones_go_on() {
        String key = newKey();
        byte[] notEvenUtf8 = {'{', (byte) 0xff, (byte) 0xfe, 0, '}'};

        events.publish(Topics.INQUIRY_RECEIVED, anInquiry(key, "first"));
        events.publishRaw("inquiry-received", key, notEvenUtf8);
        events.publish(Topics.INQUIRY_RECEIVED, anInquiry(key, "second"));

        assertThat(events.await(Topics.REPLY_ISSUED, key, 2))
                .extracting(ReplyIssued::text)
                .containsExactly("first", "second");
        assertThat(events.awaitDeadLetter("inquiry-received-kit-service-dlq", key)
                        .value())
                .isEqualTo(notEvenUtf8);
    }

    @Test
    void fields_of_a_newer_producer_are_ignored() {
        String key = newKey();
        String newer = new String(codec.encode(anInquiry(key, "hello")), StandardCharsets.UTF_8)
                .replaceFirst("\\{", "{\"from_the_future\":{\"a\":[1]},");

        events.publishRaw("inquiry-received", key, newer.getBytes(StandardCharsets.UTF_8));

        assertThat(events.await(Topics.REPLY_ISSUED, key, 1)).hasSize(1);
    }
}
