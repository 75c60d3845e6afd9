package io.breakwater.chatbot.converse;

import io.breakwater.chatbot.article.ArticleRatings;
import io.breakwater.chatbot.article.SearchMisses;
import io.breakwater.chatbot.document.Papers;
import io.breakwater.chatbot.domain.Hearing;
import io.breakwater.chatbot.store.Dialogues;
import io.breakwater.chatbot.store.StoredDialogue;
import io.breakwater.chatbot.subscribe.Subscriptions;
import io.breakwater.chatbot.verify.CodeHolders;
import io.breakwater.chatbot.verify.Verifications;
import io.breakwater.events.ConversationId;
import io.breakwater.events.IntentClassified;
import io.breakwater.events.Topics;
import io.breakwater.kit.fault.TransientFault;
import io.breakwater.kit.inbox.Inbox;
import io.breakwater.kit.outbox.Outbox;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers the messages of a poll. What the answers need is looked up before the transaction, for all conversations at
 * once; then states, replies and requests for a person are kept together.
 */
@ApplicationScoped
class Conversing {
    private static final int AT_ONCE = 64;

    private final Rounds rounds;
    private final Dialogues dialogues;
    private final Verifications verifications;
    private final Inbox inbox;
    private final ArticleRatings ratings;
    private final SearchMisses misses;
    private final Papers papers;
    private final Subscriptions subscriptions;
    private final Outbox outbox;
    private final BotEvents events;

    Conversing(
            Rounds rounds,
            Dialogues dialogues,
            Verifications verifications,
            Inbox inbox,
            ArticleRatings ratings,
            SearchMisses misses,
            Papers papers,
            Subscriptions subscriptions,
            Outbox outbox,
            BotEvents events) {
        this.rounds = rounds;
        this.dialogues = dialogues;
        this.verifications = verifications;
        this.inbox = inbox;
        this.ratings = ratings;
        this.misses = misses;
        this.papers = papers;
        this.subscriptions = subscriptions;
        this.outbox = outbox;
        this.events = events;
    }

    /** What is stored of the conversations of a poll. */
    private record Known(Map<ConversationId, StoredDialogue> dialogues, CodeHolders holders) {}

    /** Works out every turn. Changes nothing but what the exchange does under an idempotency key. */
    Uni<List<Played>> prepare(List<IntentClassified> messages) {
        Map<UUID, IntentClassified> distinct = new LinkedHashMap<>();
        messages.forEach(m -> distinct.putIfAbsent(m.eventId(), m));
        Set<ConversationId> conversations =
                messages.stream().map(IntentClassified::conversationId).collect(Collectors.toSet());
        // A message that had its turn must not take another one.
        return Panache.withSession(() -> inbox.actedOn(distinct.keySet())
                        .invoke(distinct.keySet()::removeAll)
                        .chain(() -> dialogues.load(conversations))
                        .chain(stored -> verifications
                                .holders(all(distinct.values(), stored.values()))
                                .map(holders -> new Known(stored, holders))))
                .chain(known -> play(known, distinct.values()));
    }

    private Uni<List<Played>> play(Known known, Collection<IntentClassified> messages) {
        Instant waitingSince = oldest(messages);
        return Multi.createFrom()
                .iterable(byConversation(messages).values())
                .onItem()
                .transformToUni(group ->
                        rounds.play(begin(known.dialogues(), group.get(0)), group, known.holders(), waitingSince))
                .merge(AT_ONCE)
                .collect()
                .asList();
    }

    /**
     * Answers what waits in a conversation, if its time has come. Nothing happens when somebody else was first: another
     * instance, or a message that came meanwhile.
     */
    Uni<Void> answerWaiting(ConversationId conversation, Instant now) {
        return Panache.withSession(() -> dialogues
                        .load(Set.of(conversation))
                        .map(stored -> Objects.requireNonNull(stored.get(conversation), "the dialogue"))
                        .chain(before -> verifications
                                .holders(before.hearing().waiting())
                                .map(holders -> new Known(Map.of(conversation, before), holders))))
                .chain(known -> rounds.play(
                        Objects.requireNonNull(known.dialogues().get(conversation)), List.of(), known.holders(), now))
                .chain(played -> played.turns().isEmpty()
                        ? Uni.createFrom().voidItem()
                        : Panache.withTransaction(() -> keep(List.of(played))));
    }

    /** Keeps the turns, inside the inbox transaction. */
    Uni<Void> keep(List<IntentClassified> fresh, List<Played> played) {
        if (!ids(fresh.stream()).equals(ids(played.stream().flatMap(p -> p.heard().stream())))) {
            return Uni.createFrom()
                    .failure(new TransientFault("Another instance was first with part of the poll; it is read again"));
        }
        return keep(played);
    }

    /** Keeps the turns in the open transaction, and publishes what came of them. */
    Uni<Void> keep(List<Played> played) {
        List<Played.Turned> turns =
                played.stream().flatMap(p -> p.turns().stream()).toList();
        List<StoredDialogue> changed =
                played.stream().filter(Played::changed).map(Played::after).toList();
        return dialogues
                .save(changed)
                .chain(() -> ratings.addAll(events.ratings(turns)))
                .chain(() -> papers.addAll(events.papers(turns)))
                .chain(() -> subscriptions.saveAll(events.subscriptions(turns)))
                .chain(() -> outbox.publishAll(Topics.REPLY_ISSUED, events.replies(turns)))
                .chain(() -> outbox.publishAll(Topics.READING_CHOSEN, events.readings(turns)))
                .chain(() -> outbox.publishAll(Topics.ESCALATION_REQUESTED, events.escalations(turns)))
                .invoke(() -> turns.forEach(turn -> misses.addAll(turn.misses())));
    }

    /** With those that wait in the same conversations: each is answered as who wrote it. */
    private static List<IntentClassified> all(
            Collection<IntentClassified> messages, Collection<StoredDialogue> dialogues) {
        return Stream.concat(messages.stream(), dialogues.stream().flatMap(d -> d.hearing().waiting().stream()))
                .toList();
    }

    private static Instant oldest(Collection<IntentClassified> messages) {
        return messages.stream()
                .map(Hearing::receivedAt)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    private static Map<ConversationId, List<IntentClassified>> byConversation(Iterable<IntentClassified> messages) {
        Map<ConversationId, List<IntentClassified>> groups = new LinkedHashMap<>();
        messages.forEach(m -> groups.computeIfAbsent(m.conversationId(), c -> new ArrayList<>())
                .add(m));
        return groups;
    }

    private static StoredDialogue begin(Map<ConversationId, StoredDialogue> stored, IntentClassified first) {
        StoredDialogue known = stored.get(first.conversationId());
        return known != null
                ? known
                : StoredDialogue.fresh(first.conversationId(), first.contactId(), first.language());
    }

    private static Set<UUID> ids(Stream<IntentClassified> messages) {
        return messages.map(IntentClassified::eventId).collect(Collectors.toCollection(HashSet::new));
    }
}
