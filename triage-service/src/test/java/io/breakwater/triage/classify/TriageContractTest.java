package io.breakwater.triage.classify;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.events.EscalationRequested;
import io.breakwater.events.InquiryReceived;
import io.breakwater.events.IntentClassified;
import io.breakwater.events.ReplyIssued;
import io.breakwater.events.Topics;
import io.breakwater.kit.event.EventCodec;
import io.breakwater.triage.ContractSamples;
import io.breakwater.triage.domain.Classification;
import io.breakwater.triage.domain.RoutingPolicy;
import io.breakwater.triage.intent.IntentReaders;
import io.breakwater.triage.reply.Replies;
import io.breakwater.triage.urgency.UrgencyModels;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever shape an inquiry has had or may get, triage decides on it and writes events that others can read. */
class TriageContractTest {
    private static final Instant NOW = Instant.parse("2026-11-22T14:03:08Z");
    private static final EventCodec CODEC = new EventCodec();
    private static MessageReader reader;
    private static TriageEvents events;

    @BeforeAll
    static void load() {
        reader = MessageReader.load(IntentReaders.MODEL, IntentReaders.unlimited(), UrgencyModels.SHIPPED);
        events = new TriageEvents(reader, Replies.load(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    static List<Named<byte[]>> samples() throws IOException {
        return ContractSamples.ofInquiryReceived();
    }

    private static Triaged triage(byte[] sample) {
        InquiryReceived inquiry = CODEC.decode(Topics.INQUIRY_RECEIVED, sample);
        Classification found = reader.read(inquiry, inquiry.locale(), false);
        return new Triaged(inquiry, found, new RoutingPolicy(0.4).decide(found));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_sample_is_decided_on_and_the_events_survive_the_wire(byte[] sample) {
        Triaged triaged = triage(sample);
        IntentClassified classified = events.classified(triaged);
        assertThat(CODEC.decode(Topics.INTENT_CLASSIFIED, CODEC.encode(classified)))
                .isEqualTo(classified);
        assertThat(classified.reasons()).isNotEmpty();
        assertThat(classified.model()).matches("intents-[0-9a-f]{8}/urgency-[0-9a-f]{8}/rules-[0-9a-f]{8}");
        for (EscalationRequested request : events.escalation(triaged)) {
            assertThat(CODEC.decode(Topics.ESCALATION_REQUESTED, CODEC.encode(request)))
                    .isEqualTo(request);
        }
        for (ReplyIssued reply : events.replies(triaged)) {
            assertThat(CODEC.decode(Topics.REPLY_ISSUED, CODEC.encode(reply))).isEqualTo(reply);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_same_sample_gives_the_same_events_each_time(byte[] sample) {
        assertThat(events.classified(triage(sample))).isEqualTo(events.classified(triage(sample)));
        assertThat(events.replies(triage(sample))).isEqualTo(events.replies(triage(sample)));
        assertThat(events.escalation(triage(sample))).isEqualTo(events.escalation(triage(sample)));
    }

    @Test
    void fields_of_a_newer_producer_are_passed_over_and_its_words_kept() throws IOException {
        IntentClassified classified = events.classified(triage(ContractSamples.own(ContractSamples.NEWER)));
        assertThat(classified.channel().value()).isEqualTo("smart_glasses");
        assertThat(classified.language()).isEqualTo("fr");
        assertThat(classified.secrets()).extracting(kind -> kind.value()).containsExactly("fingerprint");
    }

    @Test
    void an_older_producers_record_gets_the_defaults() throws IOException {
        IntentClassified classified = events.classified(triage(ContractSamples.own(ContractSamples.BAREST)));
        assertThat(classified.language()).isEqualTo("en");
        assertThat(classified.urgency().value()).isEqualTo("urgent");
    }
}
