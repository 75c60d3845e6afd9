package io.breakwater.chatbot.converse;

import io.breakwater.chatbot.article.Articles;
import io.breakwater.chatbot.article.SearchMisses;
import io.breakwater.chatbot.domain.Dialogue;
import io.breakwater.chatbot.domain.DialogueState;
import io.breakwater.chatbot.domain.Found;
import io.breakwater.chatbot.domain.Item;
import io.breakwater.chatbot.domain.Need;
import io.breakwater.chatbot.domain.Occasion;
import io.breakwater.chatbot.domain.Outcome;
import io.breakwater.chatbot.domain.Pacing;
import io.breakwater.chatbot.domain.Progress;
import io.breakwater.chatbot.exchange.ExchangeBackend;
import io.breakwater.chatbot.flow.CurrentLibrary;
import io.breakwater.chatbot.model.AnswerPhrasing;
import io.breakwater.chatbot.verify.Access;
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
    private final CurrentLibrary library;
    private final ExchangeBackend exchange;
    private final Articles articles;
    private final AnswerPhrasing phrasing;

    Playing(CurrentLibrary library, ExchangeBackend exchange, Articles articles, AnswerPhrasing phrasing) {
        this.library = library;
        this.exchange = exchange;
        this.articles = articles;
        this.phrasing = phrasing;
    }

    /**
     * Whose turn it is, what they may see, and since when the one who has waited longest has.
     *
     * @param misses grows with what the turn searches for in vain
     */
    private record Asker(
            IntentClassified message, Access access, Instant waitingSince, List<SearchMisses.Miss> misses) {
        Asker(IntentClassified message, Access access, Instant waitingSince) {
            this(message, access, waitingSince, new ArrayList<>());
        }
    }

    /**
     * One turn.
     *
     * @param waitingSince when the oldest message of the poll came: all of them wait for the slowest answer
     */
    Uni<Played.Turned> turn(DialogueState before, Pacing.Due due, Access access, Instant waitingSince) {
        DialogueState proven = before.provenBy(access.proof());
        IntentClassified message = due.message();
        Dialogue dialogue = dialogue();
        Progress progress = due.afterPause() ? dialogue.welcome(proven, message) : dialogue.turn(proven, message);
        Asker asker = new Asker(message, access, waitingSince);
        return play(asker, progress)
                .map(outcome -> new Played.Turned(message, outcome, message.messageId(), due.also(), asker.misses()));
    }

    /** The step at which a flow rests until the customer is verified; empty when none does. */
    Uni<Optional<Played.Turned>> resume(DialogueState before, Access access, Occasion occasion) {
        DialogueState proven = before.provenBy(access.proof());
        Dialogue dialogue = dialogue();
        if (!dialogue.awaitsProof(proven)) {
            return Uni.createFrom().item(Optional.empty());
        }
        IntentClassified again = occasion.lastMessage(proven);
        return goOn(new Asker(again, access, occasion.at()), dialogue.resume(proven, again));
    }

    /** What the bot says because a document was passed on; empty when it says nothing. */
    Uni<Optional<Played.Turned>> receive(DialogueState before, Access access, Occasion occasion, Item document) {
        DialogueState proven = before.provenBy(access.proof());
        IntentClassified again =
                occasion.lastMessageOr(proven, document.fields().getOrDefault("kind", document.id()));
        return dialogue()
                .receive(proven, again, document)
                .map(progress -> goOn(new Asker(again, access, occasion.at()), progress))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private Uni<Optional<Played.Turned>> goOn(Asker asker, Progress progress) {
        return play(asker, progress)
                .map(outcome ->
                        Optional.of(new Played.Turned(asker.message(), outcome, null, List.of(), asker.misses())));
    }

    /** For one turn, which sees one library from its beginning to its end. */
    private Dialogue dialogue() {
        return new Dialogue(library.get());
    }

    private Uni<Outcome> play(Asker asker, Progress progress) {
        return progress.match(outcome -> Uni.createFrom().item(outcome), (need, resume) -> answer(asker, need)
                .chain(found -> play(asker, resume.apply(found))));
    }

    private Uni<Found> answer(Asker asker, Need need) {
        return need.match(
                account -> exchange.call(asker.access(), account),
                search -> Uni.createFrom().item(search(asker, search)),
                lookup -> Uni.createFrom().item(found(articles.lookup(lookup.id(), lookup.language()))),
                phrased -> phrasing.answer(asker.message(), phrased, asker.waitingSince()));
    }

    private Found search(Asker asker, Need.ArticleSearch search) {
        Optional<Articles.Answer> best = articles.answer(search.text(), search.language(), search.about());
        if (best.isEmpty()) {
            asker.misses()
                    .add(new SearchMisses.Miss(
                            SearchMisses.Source.BOT, asker.message().contactId(), search.language(), search.text()));
        }
        return found(best);
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
