package io.breakwater.chatbot.domain;

import io.breakwater.events.Action;
import io.breakwater.events.Intent;
import io.breakwater.events.ReplyIssued;
import io.breakwater.events.Urgency;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A reply put together from articles, with each of them to open. Where there is none, the bot says that it does not know. */
public final class PhrasedReply {
    /** No article is rated by what the customer says of it. */
    static final String ABOUT = "";

    private static final String TEXT = "text";
    private static final String TOKENS = "tokens";
    private static final String TITLE = "title";

    private PhrasedReply() {}

    /** The answer to a {@link Need.Phrasing} that found words for it. */
    public static Found found(String text, List<SourcePassage> sources, int tokens) {
        List<Item> items = new ArrayList<>();
        items.add(new Item(Map.of(TEXT, text, TOKENS, Integer.toString(tokens))));
        sources.forEach(source -> items.add(new Item(Map.of(Item.ID, source.article(), TITLE, source.title()))));
        return Found.of(items);
    }

    /** The answer to a {@link Need.Phrasing} that came to nothing, and what it cost all the same. */
    public static Found nothing(int tokens) {
        return Found.of(List.of(new Item(Map.of(TOKENS, Integer.toString(tokens)))));
    }

    /** Looks for an answer to what no article alone answers. A message that may need a person's care gets none of these. */
    static Progress seek(Turn turn, String text, Intent about) {
        boolean careful = turn.message().urgency().atLeast(Urgency.HIGH)
                || !turn.message().secrets().isEmpty();
        return careful
                ? new Talk.NotUnderstood(about).carryOut(turn)
                : new Progress.Waiting(
                        new Need.Phrasing(AskedText.withoutAccountData(text), turn.language()),
                        found -> say(turn, found.items(), about));
    }

    private static Progress say(Turn turn, List<Item> items, Intent about) {
        Item answer = items.isEmpty() ? new Item(Map.of()) : items.get(0);
        turn.speech().costs(Integer.parseInt(answer.fields().getOrDefault(TOKENS, "0")));
        String text = answer.get(TEXT);
        return text == null ? new Talk.NotUnderstood(about).carryOut(turn) : say(turn, answer, items);
    }

    private static Progress say(Turn turn, Item answer, List<Item> items) {
        turn.speech().say(turn.text(Patterns.PHRASED, answer::get));
        turn.noteStep("answered in words of a language model");
        for (Item source : items.subList(1, items.size())) {
            turn.offer(Action.article(source.fields().getOrDefault(TITLE, source.id()), source.id()));
            turn.noteArticle(source.id());
        }
        turn.speech().speaksFor(ReplyIssued.ARTICLE);
        turn.speech().kind(Reply.Kind.ARTICLE);
        return Talk.Search.askIfHelpful(turn, ABOUT);
    }
}
