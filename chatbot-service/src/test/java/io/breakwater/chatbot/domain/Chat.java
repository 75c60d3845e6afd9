package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.chatbot.flow.ShippedLibrary;
import io.breakwater.events.Channel;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.breakwater.events.IntentClassified;
import io.breakwater.events.NameBasedUuid;
import io.breakwater.events.Route;
import io.breakwater.events.VerificationLevel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A conversation with the dialogue alone: account data and articles are what the test says. */
final class Chat {
    static final Item A_WITHDRAWAL_UNDER_WAY = new Item(Map.ofEntries(
            Map.entry("id", "W-41"),
            Map.entry("asset", "BTC"),
            Map.entry("amount", "0.25"),
            Map.entry("network", "bitcoin"),
            Map.entry("state", "broadcast"),
            Map.entry("tx_hash", "7c11c05d"),
            Map.entry("created_at", "2026-11-22T11:00:00Z"),
            Map.entry("updated_at", "2026-11-22T11:20:00Z"),
            Map.entry("confirmations", "1"),
            Map.entry("required_confirmations", "3"),
            Map.entry("eta_min_s", "600"),
            Map.entry("eta_max_s", "3600")));
    static final Item AN_OLD_WITHDRAWAL = new Item(Map.of(
            "id", "W-42",
            "asset", "USDC",
            "amount", "1200",
            "network", "ethereum",
            "state", "completed",
            "tx_hash", "0x923c",
            "created_at", "2026-11-13T12:00:00Z",
            "updated_at", "2026-11-13T12:10:00Z"));
    static final Item A_VIRTUAL_CARD =
            new Item(Map.of("id", "card_1", "last4", "4242", "kind", "virtual", "state", "active"));
    static final Item A_PLASTIC_CARD =
            new Item(Map.of("id", "card_2", "last4", "9272", "kind", "physical", "state", "active"));
    static final Item A_PAYMENT = new Item(Map.of(
            "id", "P-9",
            "kind", "bank_deposit",
            "amount", "2500.00",
            "currency", "GBP",
            "counterparty", "Anna Whitfield",
            "reference", "BW-7741",
            "state", "booked",
            "booked_at", "2026-11-19T10:00:00Z"));
    static final Item ANNA = new Item(Map.of(
            "id", "anna",
            "name", "Anna Whitfield",
            "kyc_state", "approved",
            "limit_amount", "20000.00",
            "limit_currency", "GBP",
            "limit_used", "5140.00",
            "limit_left", "14860.00"));

    private final Dialogue dialogue;
    private final Map<Operation, Found> exchange = new EnumMap<>(Operation.class);
    private final List<Item> articles = new ArrayList<>();
    private final List<Need.Account> asked = new ArrayList<>();
    private Found phrased = PhrasedReply.nothing(0);
    private DialogueState state = DialogueState.fresh("en");
    private @Nullable Outcome last;
    private int number;

    Chat() {
        this(ShippedLibrary.LIBRARY);
    }

    Chat(Library library) {
        this.dialogue = new Dialogue(library);
    }

    Chat given(Operation operation, Item... items) {
        exchange.put(operation, Found.of(List.of(items)));
        return this;
    }

    Chat given(Operation operation, Found found) {
        exchange.put(operation, found);
        return this;
    }

    Chat givenArticle(String id, String title, String excerpt) {
        return givenArticle(new Item(Map.of("id", id, "title", title, "excerpt", excerpt)));
    }

    Chat givenArticle(Item article) {
        articles.add(article);
        return this;
    }

    /** What comes of looking for an answer that no article gives alone. */
    Chat givenPhrased(Found found) {
        phrased = found;
        return this;
    }

    /** The customer writes; triage reads it as {@code intent}. */
    Reply says(String text, String... intents) {
        return spoken(send(message(text).about(intents.length == 0 ? new String[] {"out_of_scope"} : intents)));
    }

    /** The customer writes something that triage is not sure of. */
    Reply mumbles(String text, String... intents) {
        return spoken(send(message(text).about(intents).routed(Route.CLARIFY)));
    }

    /** The customer touches the quick reply that begins so. */
    Reply touches(String label) {
        Reply reply = spoken(last());
        String payload = reply.actions().stream()
                .filter(a -> a.type().equals("quick_reply") && a.label().startsWith(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No quick reply \"" + label + "\" in " + reply.actions()))
                .payload();
        return mumbles(String.valueOf(payload), "out_of_scope");
    }

    /** The first message after a long pause. */
    Reply returnsWith(String text, String... intents) {
        Messages message = message(text).about(intents);
        return spoken(play(dialogue.welcome(state.provenBy(Proof.TOKEN), message.event()), true));
    }

    Messages message(String text) {
        return Messages.aMessage("conv_test", "anna", ++number, text);
    }

    Outcome send(Messages message) {
        boolean verified = message.level().equals(VerificationLevel.VERIFIED);
        return play(dialogue.turn(state.provenBy(verified ? Proof.TOKEN : Proof.NONE), message.event()), verified);
    }

    /** The customer writes these as one thought. */
    Outcome sendJoined(Messages... thought) {
        IntentClassified joined =
                Joining.of(Stream.of(thought).map(Messages::event).toList());
        return play(dialogue.turn(state.provenBy(Proof.TOKEN), joined), true);
    }

    /** The customer gives the right one-time code, and the flow that waited goes on. */
    Reply givesTheCode() {
        DialogueState proven = state.provenBy(Proof.CODE);
        assertThat(dialogue.awaitsProof(proven)).isTrue();
        Occasion occasion = new Occasion(
                new ConversationId("conv_test"),
                new ContactId("anna"),
                Channel.WEB,
                NameBasedUuid.of("code"),
                Messages.NOON.plusSeconds(++number));
        return spoken(play(dialogue.resume(proven, occasion.lastMessage(proven)), true));
    }

    /** The customer sends a document, and the exchange takes it. */
    Reply sends(String kind) {
        return spoken(receives(kind).orElseThrow(() -> new AssertionError("The bot is silent")));
    }

    /** The same; empty when the bot is silent. */
    Optional<Outcome> receives(String kind) {
        DialogueState proven = state.provenBy(Proof.TOKEN);
        Occasion occasion = new Occasion(
                new ConversationId("conv_test"),
                new ContactId("anna"),
                Channel.WEB,
                NameBasedUuid.of("document"),
                Messages.NOON.plusSeconds(++number));
        Item document = new Item(Map.of("id", "att_1", "kind", kind, "state", "in_review"));
        return dialogue.receive(proven, occasion.lastMessageOr(proven, kind), document)
                .map(progress -> play(progress, true));
    }

    Outcome last() {
        if (last == null) {
            throw new AssertionError("Nothing was said yet");
        }
        return last;
    }

    DialogueState state() {
        return state;
    }

    void state(DialogueState other) {
        state = other;
    }

    /** What was asked of the exchange, in order. */
    List<Need.Account> asked() {
        return asked;
    }

    /** The same message from somebody whose identity is not confirmed. */
    Reply strangerSays(String text, String intent) {
        return spoken(send(message(text).about(intent).verified(VerificationLevel.BASIC)));
    }

    /** The person who was asked for in the last turn. */
    Escalation handedOver() {
        Escalation escalation = last().escalation();
        if (escalation == null) {
            throw new AssertionError("Nobody was asked for");
        }
        return escalation;
    }

    /** What was asked to be changed at the exchange, in order. */
    List<Need.Account> changes() {
        return asked.stream().filter(n -> n.operation().changes()).toList();
    }

    /** The screens that a reply offers. */
    static List<String> screens(Reply reply) {
        return reply.actions().stream()
                .filter(a -> a.type().equals("deep_link"))
                .map(a -> String.valueOf(a.payload()))
                .toList();
    }

    static List<String> labels(Reply reply) {
        return reply.actions().stream().map(a -> a.label()).toList();
    }

    private static Reply spoken(Outcome outcome) {
        Reply reply = outcome.reply();
        if (reply == null) {
            throw new AssertionError("The bot is silent");
        }
        return reply;
    }

    private Outcome play(Progress progress, boolean verified) {
        last = outcome(progress, verified);
        state = last.state();
        return last;
    }

    private Outcome outcome(Progress progress, boolean verified) {
        return progress.match(
                Function.identity(), (need, resume) -> outcome(resume.apply(answer(need, verified)), verified));
    }

    private Found answer(Need need, boolean verified) {
        return need.match(
                account -> {
                    asked.add(account);
                    return verified ? exchange.getOrDefault(account.operation(), Found.UNAVAILABLE) : Found.UNVERIFIED;
                },
                search -> Found.of(articles),
                lookup -> Found.of(articles.stream()
                        .filter(a -> a.id().equals(lookup.id()))
                        .toList()),
                phrasing -> phrased);
    }
}
