package io.breakwater.triage.reply;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.type.TypeReference;
import io.breakwater.events.Action;
import io.breakwater.events.ConversationId;
import io.breakwater.events.InquiryReceived;
import io.breakwater.events.SecretKind;
import io.breakwater.triage.content.ContentFile;
import io.breakwater.triage.domain.Classification;
import io.breakwater.triage.domain.Signal;
import io.breakwater.triage.language.Languages;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What triage says, in the customer's language. Any thread may ask. */
public final class Replies {
    private static final String FREEZE_CARD = "card.freeze";
    private static final String DEVICES = "security.devices";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);
    private static final Set<Signal> WITH_RECEIPT =
            Set.of(Signal.COERCION, Signal.FRAUD, Signal.ACCOUNT_TAKEOVER, Signal.PHISHING);

    private final Map<String, ReplyTexts> byLanguage;

    private Replies(Map<String, ReplyTexts> byLanguage) {
        this.byLanguage = Map.copyOf(byLanguage);
    }

    /** @throws IllegalArgumentException that names the file when a text is missing in one of our languages */
    public static Replies load() {
        return new Replies(Languages.ALL.stream()
                .collect(Collectors.toMap(
                        language -> language,
                        language ->
                                ContentFile.read("triage/replies/" + language + ".yaml", new TypeReference<>() {}))));
    }

    /**
     * What the customer reads while a person is called: for fraud and its like a receipt with the time at which the
     * report reached us, and what protects now. A coerced customer's answer shows nothing of this: whoever makes the
     * customer act may read along.
     */
    public Reply onHandover(Signal signal, Classification found, InquiryReceived inquiry) {
        String language = Languages.ofAnswer(inquiry.answerLanguage(), found.language());
        return onHandover(signal, found::has, language, inquiry.occurredAt(), inquiry.conversationId());
    }

    /** The same when the report is not a message: an answer in a triage path. */
    public Reply onHandover(Signal signal, String language, Instant reported, ConversationId conversation) {
        return onHandover(signal, signal::equals, language, reported, conversation);
    }

    private Reply onHandover(
            Signal signal, Predicate<Signal> has, String language, Instant reported, ConversationId conversation) {
        ReplyTexts texts = texts(language);
        if (WITH_RECEIPT.contains(signal)) {
            String text = text(texts.receipt(), signal.word()).replace(ReplyTexts.TIME, TIME.format(reported));
            boolean isSafeToShow = signal != Signal.COERCION;
            return new Reply(text, isSafeToShow ? protection(has, texts, conversation) : List.of());
        }
        boolean despair = signal == Signal.DISTRESS || signal == Signal.ANGER;
        return new Reply(text(texts.handover(), despair ? Signal.DISTRESS.word() : signal.word()), List.of());
    }

    /** Advice on a secret that was masked. */
    public Reply onSecret(SecretKind secret, String language) {
        ReplyTexts texts = texts(language);
        String text = texts.secret().getOrDefault(secret.value(), text(texts.secret(), ReplyTexts.OTHER));
        if (SecretKind.CARD_NUMBER.equals(secret)) {
            return new Reply(text, List.of(freezeCard(texts)));
        }
        boolean opensAccount = SecretKind.PASSWORD.equals(secret) || SecretKind.ONE_TIME_CODE.equals(secret);
        return new Reply(text, opensAccount ? List.of(devices(texts)) : List.of());
    }

    private static List<Action> protection(Predicate<Signal> has, ReplyTexts texts, ConversationId conversation) {
        List<Action> actions = new ArrayList<>();
        if (has.test(Signal.FRAUD)) {
            actions.add(freezeCard(texts));
        }
        if (has.test(Signal.ACCOUNT_TAKEOVER) || has.test(Signal.PHISHING)) {
            actions.add(devices(texts));
        }
        actions.add(Action.requestHuman(text(texts.label(), "talk_to_person"), conversation));
        return actions;
    }

    private static Action freezeCard(ReplyTexts texts) {
        return Action.deepLink(text(texts.label(), "freeze_card"), FREEZE_CARD);
    }

    private static Action devices(ReplyTexts texts) {
        return Action.deepLink(text(texts.label(), "devices"), DEVICES);
    }

    private ReplyTexts texts(String language) {
        return byLanguage.getOrDefault(language, requireNonNull(byLanguage.get(Languages.DEFAULT)));
    }

    private static String text(Map<String, String> texts, String name) {
        return requireNonNull(texts.get(name), name);
    }
}
