package io.breakwater.triage.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.breakwater.events.Action;
import io.breakwater.events.AuthorType;
import io.breakwater.events.Channel;
import io.breakwater.events.Confidence;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.breakwater.events.InquiryReceived;
import io.breakwater.events.Intent;
import io.breakwater.events.MessageId;
import io.breakwater.events.ReplyIssued;
import io.breakwater.events.ScoredIntent;
import io.breakwater.events.SecretKind;
import io.breakwater.events.VerificationLevel;
import io.breakwater.triage.domain.Classification;
import io.breakwater.triage.domain.Evidence;
import io.breakwater.triage.domain.Signal;
import io.breakwater.triage.domain.SignalFound;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepliesTest {
    private static final Instant RECEIVED = Instant.parse("2026-11-22T14:03:07.9Z");
    private final Replies replies = Replies.load();
    private final InquiryReceived inquiry = new InquiryReceived(
            new UUID(1, 2),
            new ConversationId("conv_1"),
            new ContactId("anna"),
            RECEIVED,
            MessageId.of(new UUID(1, 2)),
            Channel.WEB,
            "en",
            VerificationLevel.VERIFIED,
            null,
            "help",
            List.of(),
            Map.of(),
            null);

    private static Classification found(String language, Signal... signals) {
        return new Classification(
                language,
                List.of(new ScoredIntent(Intent.FRAUD_REPORT, new Confidence(0.9))),
                Evidence.NONE,
                List.of(),
                Arrays.stream(signals)
                        .map(signal -> new SignalFound(signal, signal.urgency(), SignalFound.Detector.RULES, "because"))
                        .toList(),
                List.of(),
                0,
                false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "de", "it", "pt", "tr", "ko", "zh", "vi"})
    void a_receipt_tells_the_time_in_every_language(String language) {
        for (Signal signal : List.of(Signal.FRAUD, Signal.ACCOUNT_TAKEOVER, Signal.PHISHING)) {
            assertThat(replies.onHandover(signal, found(language, signal), inquiry)
                            .text())
                    .contains("2026-11-22 14:03:07 UTC")
                    .doesNotContain("{");
        }
    }

    @ParameterizedTest
    @CsvSource({"FRAUD, card.freeze", "ACCOUNT_TAKEOVER, security.devices", "PHISHING, security.devices"})
    void a_receipt_leads_to_the_screen_that_protects_and_to_a_person(Signal signal, String screen) {
        assertThat(replies.onHandover(signal, found("en", signal), inquiry).actions())
                .extracting(Action::type, Action::payload)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("deep_link", screen),
                        org.assertj.core.groups.Tuple.tuple("request_human", null));
    }

    /** Whoever stands beside the customer must not learn from the screen that we understood. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "de", "it", "pt", "tr", "ko", "zh", "vi"})
    void the_answer_to_coercion_looks_like_any_other(String language) {
        Classification found = found(language, Signal.COERCION, Signal.FRAUD);
        Reply reply = replies.onHandover(Signal.COERCION, found, inquiry);
        assertThat(reply.text())
                .contains("2026-11-22 14:03:07 UTC")
                .doesNotContain("\n")
                .hasSizeLessThan(170);
        assertThat(reply.text().toLowerCase(Locale.ROOT))
                .doesNotContain("fraud", "betrug", "fraude", "frode", "dolandır", "사기", "欺诈", "gian lận");
        assertThat(reply.actions()).isEmpty();
    }

    @Test
    void fraud_with_a_takeover_leads_to_both_screens() {
        assertThat(replies.onHandover(
                                Signal.ACCOUNT_TAKEOVER, found("en", Signal.FRAUD, Signal.ACCOUNT_TAKEOVER), inquiry)
                        .actions())
                .extracting(Action::payload)
                .containsExactly("card.freeze", "security.devices", null);
    }

    @ParameterizedTest
    @EnumSource(names = {"SELF_HARM", "PERSON_WANTED", "DISTRESS", "ANGER"})
    void other_handovers_have_words_and_no_buttons(Signal signal) {
        Reply reply = replies.onHandover(signal, found("en", signal), inquiry);
        assertThat(reply.text()).isNotBlank();
        assertThat(reply.actions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "seed_phrase, 'new wallet', ''",
        "private_key, 'new wallet', ''",
        "card_number, 'last four digits', card.freeze",
        "one_time_code, 'Never give a code', security.devices",
        "password, 'change it now', security.devices",
        "a_kind_of_tomorrow, 'hid a secret', ''"
    })
    void every_secret_has_its_advice(String kind, String words, String screen) {
        Reply reply = replies.onSecret(new SecretKind(kind), "en");
        assertThat(reply.text()).contains(words);
        assertThat(reply.actions())
                .extracting(Action::payload)
                .isEqualTo(screen.isEmpty() ? List.of() : List.of(screen));
    }

    @Test
    void a_language_that_is_not_ours_reads_english() {
        assertThat(replies.onSecret(SecretKind.PASSWORD, "xx")).isEqualTo(replies.onSecret(SecretKind.PASSWORD, "en"));
    }

    @Test
    void an_issued_reply_has_the_same_ids_each_time() {
        Reply reply = replies.onSecret(SecretKind.PASSWORD, "en");
        ReplyIssued first = reply.issue(inquiry, "en", RECEIVED);
        ReplyIssued again = reply.issue(inquiry, "en", RECEIVED.plusSeconds(9));
        assertThat(again.eventId()).isEqualTo(first.eventId());
        assertThat(again.messageId()).isEqualTo(first.messageId());
        assertThat(first.inReplyTo()).isEqualTo(inquiry.messageId());
        assertThat(first.author().type()).isEqualTo(AuthorType.SYSTEM);
    }

    @Test
    void two_replies_become_one_with_every_way_on_it_once() {
        Reply both = replies.onHandover(Signal.FRAUD, found("en", Signal.FRAUD), inquiry)
                .and(replies.onSecret(SecretKind.CARD_NUMBER, "en"));
        assertThat(both.text()).contains("We received your report", "We hid the card number");
        assertThat(both.actions()).extracting(Action::payload).containsExactly("card.freeze", null);
    }

    @Test
    void a_missing_text_is_named() {
        Map<String, String> receipts =
                Map.of("fraud", "{time}", "account_takeover", "{time}", "coercion", "{time}", "phishing", "{time}");
        assertThatThrownBy(() -> new ReplyTexts(receipts, Map.of(), Map.of(), Map.of()))
                .hasMessageContaining("handover")
                .hasMessageContaining("self_harm");
        assertThatThrownBy(() -> new ReplyTexts(
                        Map.of(
                                "fraud",
                                "no time",
                                "account_takeover",
                                "{time}",
                                "coercion",
                                "{time}",
                                "phishing",
                                "{time}"),
                        Map.of("self_harm", "a", "person_wanted", "b", "distress", "c"),
                        Map.of(
                                "seed_phrase",
                                "a",
                                "private_key",
                                "a",
                                "card_number",
                                "a",
                                "one_time_code",
                                "a",
                                "password",
                                "a",
                                "other",
                                "a"),
                        Map.of("freeze_card", "a", "devices", "a", "talk_to_person", "a")))
                .hasMessageContaining("receipt.fraud");
        assertThatThrownBy(() -> new ReplyTexts(
                        Map.of("fraud", " ", "account_takeover", "{time}", "coercion", "{time}", "phishing", "{time}"),
                        Map.of(),
                        Map.of(),
                        Map.of()))
                .hasMessageContaining("receipt.fraud is blank");
    }
}
