package io.breakwater.chatbot.converse;

import io.breakwater.chatbot.article.Articles;
import io.breakwater.chatbot.domain.Dialogue;
import io.breakwater.chatbot.domain.DialogueState;
import io.breakwater.chatbot.domain.Found;
import io.breakwater.chatbot.domain.Item;
import io.breakwater.chatbot.domain.Need;
import io.breakwater.chatbot.domain.Occasion;
import io.breakwater.chatbot.domain.Outcome;
import io.breakwater.chatbot.domain.Progress;
import io.breakwater.chatbot.exchange.ExchangeBackend;
import io.breakwater.chatbot.model.AnswerPhrasing;
import io.breakwater.chatbot.store.StoredDialogue;
import io.breakwater.chatbot.verify.Access;
import io.breakwater.chatbot.verify.CodeHolders;
import io.breakwater.events.IntentClassified;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets the dialogue take its turns and brings it what it needs. Keeps nothing, so it may be done again. */
@ApplicationScoped
class Playing {
    private final Dialogue dialogue;
    private final ExchangeBackend exchange;
    private final Articles articles;
    private final AnswerPhrasing phrasing;

    Playing(Dialogue dialogue, ExchangeBackend exchange, Articles articles, AnswerPhrasing phrasing) {
        this.dialogue = dialogue;
        this.exchange = exchange;
        this.articles = articles;
        this.phrasing = phrasing;
    }

    /** Whose turn it is, what they may see, and since when the one who has waited longest has. */
    private record Asker(IntentClassified message, Access access, Instant waitingSince) {}

    /**
     * One conversation's messages, each in the light of the one before.
     *
     * @param waitingSince when the oldest message of the poll came: all of them wait for the slowest answer
     */
    Uni<Played> play(
            StoredDialogue before, List<IntentClassified> messages, CodeHolders holders, Instant waitingSince) {
        List<Played.Turned> turns = new ArrayList<>();
        Uni<DialogueState> state = Uni.createFrom().item(before.state());
        for (IntentClassified message : messages) {
            Asker asker = new Asker(message, holders.access(message), waitingSince);
            state = state.chain(now -> play(
                            asker, dialogue.turn(now.provenBy(asker.access().proof()), message)))
                    .invoke(outcome -> turns.add(new Played.Turned(message, outcome, false)))
                    .map(Outcome::state);
        }
        return state.map(last -> new Played(before, turns));
    }

    /** The step at which a flow rests until the customer is verified; empty when none does. */
    Uni<Optional<Played>> resume(StoredDialogue before, Access access, Occasion occasion) {
        DialogueState proven = before.state().provenBy(access.proof());
        if (!dialogue.awaitsProof(proven)) {
            return Uni.createFrom().item(Optional.empty());
        }
        IntentClassified again = occasion.lastMessage(proven);
        return play(new Asker(again, access, occasion.at()), dialogue.resume(proven, again))
                .map(outcome -> Optional.of(new Played(before, List.of(new Played.Turned(again, outcome, true)))));
    }

    /** What the bot says because a document was passed on; empty when it says nothing. */
    Uni<Optional<Played>> receive(StoredDialogue before, Access access, Occasion occasion, Item document) {
        DialogueState proven = before.state().provenBy(access.proof());
        IntentClassified again =
                occasion.lastMessageOr(proven, document.fields().getOrDefault("kind", document.id()));
        return dialogue.receive(proven, again, document)
                .map(progress -> play(new Asker(again, access, occasion.at()), progress)
                        .map(outcome ->
                                Optional.of(new Played(before, List.of(new Played.Turned(again, outcome, true))))))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private Uni<Outcome> play(Asker asker, Progress progress) {
        return progress.match(outcome -> Uni.createFrom().item(outcome), (need, resume) -> answer(asker, need)
                .chain(found -> play(asker, resume.apply(found))));
    }

    private Uni<Found> answer(Asker asker, Need need) {
        return need.match(
                account -> exchange.call(asker.access(), account),
                search ->
                        Uni.createFrom().item(found(articles.answer(search.text(), search.language(), search.about()))),
                lookup -> Uni.createFrom().item(found(articles.lookup(lookup.id(), lookup.language()))),
                phrased -> phrasing.answer(asker.message(), phrased, asker.waitingSince()));
    }

    private static Found found(Optional<Articles.Answer> article) {
        return Found.of(article.map(Playing::item).map(List::of).orElse(List.of()));
    }

    private static Item item(Articles.Answer article) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(Item.ID, article.id());
        fields.put("title", article.title());
        fields.put("excerpt", article.excerpt());
        article.screen().ifPresent(screen -> fields.put("screen", screen));
        return new Item(fields);
    }
}
