package io.breakwater.chatbot.domain;

import io.breakwater.events.Action;
import java.util.List;

/** Offers a help article. An article that is gone is left out. */
public record ArticleStep(String id, String article, String next) implements Step {
    @Override
    public List<String> followers() {
        return List.of(next);
    }

    @Override
    public List<String> texts() {
        return List.of();
    }

    @Override
    public Move enter(Turn turn) {
        return Move.needs(new Need.ArticleLookup(article, turn.language()), found -> {
            for (Item item : found.items()) {
                turn.offer(Action.article(item.fields().getOrDefault("title", article), article));
                turn.noteArticle(article);
            }
            return Move.to(next);
        });
    }
}
