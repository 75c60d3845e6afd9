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
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;

/** What inbox and outbox promise, on a real broker and a real database. */
@QuarkusTest
@WithTestResource(
        value = StackResource.class,
        initArgs = {
            @ResourceArg(name = "role", value = "kit"),
            @ResourceArg(name = "topics", value = "inquiry-received-kit-service-dlq")
        })
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

    @Test
    void what_a_crash_left_in_the_outbox_is_sent_later_and_in_order() {
        String key = newKey();
        List<InquiryReceived> left = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            left.add(anInquiry(key, "left " + i));
        }

        // A process that dies between commit and relay leaves just these rows; nobody wakes the relay for them.
        Sql.insertIntoOutbox("inquiry-received", left, codec);

        assertThat(events.await(Topics.REPLY_ISSUED, key, 50))
                .extracting(ReplyIssued::text)
                .containsExactlyElementsOf(
                        left.stream().map(InquiryReceived::text).toList());
        await().untilAsserted(() ->
                assertThat(Sql.count("select count(*) from outbox")).isZero());
    }

    @Test
    void what_a_crash_sent_and_did_not_delete_takes_effect_once() {
        String key = newKey();
        List<InquiryReceived> sent = List.of(anInquiry(key, "first"), anInquiry(key, "second"));

        // A process that dies between send and delete sends the same rows again after its start.
        events.publish(Topics.INQUIRY_RECEIVED, sent);
        Sql.insertIntoOutbox("inquiry-received", sent, codec);

        assertThat(events.awaitRaw("inquiry-received", r -> key.equals(r.key()), 4))
                .hasSize(4);
        assertThat(events.await(Topics.REPLY_ISSUED, key, 2))
                .extracting(ReplyIssued::text)
                .containsExactly("first", "second");
    }

    @Test
    void a_broker_restart_loses_doubles_and_reorders_nothing() {
        String key = newKey();
        List<InquiryReceived> inquiries = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            inquiries.add(anInquiry(key, "message " + i));
        }

        events.publish(Topics.INQUIRY_RECEIVED, inquiries.subList(0, 200));
        StackResource.stack().withoutBroker(() -> {
            // Committed while the broker is away: it must wait in the outbox.
            Sql.insertIntoOutbox("inquiry-received", inquiries.subList(200, 300), codec);
        });

        assertThat(events.await(Topics.REPLY_ISSUED, key, 300))
                .extracting(ReplyIssued::text)
                .containsExactlyElementsOf(
                        inquiries.stream().map(InquiryReceived::text).toList());
    }

    @Test
    void a_database_restart_loses_doubles_reorders_and_parks_nothing() {
        String key = newKey();
        List<InquiryReceived> inquiries = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            inquiries.add(anInquiry(key, "message " + i));
        }

        events.publish(Topics.INQUIRY_RECEIVED, inquiries.subList(0, 150));
        StackResource.stack().withoutDatabase(() -> {
            events.publish(Topics.INQUIRY_RECEIVED, inquiries.subList(150, 300));
            await().untilAsserted(
                            () -> RestAssured.get("/q/health/ready").then().statusCode(503));
        });

        assertThat(events.await(Topics.REPLY_ISSUED, key, 300))
                .extracting(ReplyIssued::text)
                .containsExactlyElementsOf(
                        inquiries.stream().map(InquiryReceived::text).toList());
        assertThat(events.awaitRaw("inquiry-received-kit-service-dlq", r -> key.equals(r.key()), 0))
                .isEmpty();
        await().untilAsserted(() -> RestAssured.get("/q/health/ready").then().statusCode(200));
    }

    private static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofSeconds(30)).ignoreExceptionsInstanceOf(IOException.class);
    }
}
