package io.breakwater.chatbot.domain;

import io.breakwater.events.Intent;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a turn must know before it can go on. Asked for as a value, so that the dialogue itself never waits. */
public sealed interface Need permits Need.Account, Need.ArticleSearch, Need.ArticleLookup, Need.Phrasing {
    <R> R match(
            Function<Account, R> account,
            Function<ArticleSearch, R> search,
            Function<ArticleLookup, R> lookup,
            Function<Phrasing, R> phrasing);

    /**
     * Something of the exchange.
     *
     * @param idempotencyKey the same for the same step of the same message, however often the turn is taken
     */
    record Account(Operation operation, Map<String, String> arguments, String idempotencyKey) implements Need {
        public Account {
            arguments = Map.copyOf(arguments);
        }

        @Override
        public <R> R match(
                Function<Account, R> account,
                Function<ArticleSearch, R> search,
                Function<ArticleLookup, R> lookup,
                Function<Phrasing, R> phrasing) {
            return account.apply(this);
        }
    }

    /**
     * The article that answers this text best, if one does.
     *
     * @param about what the text is known to be about; null when only its words can tell
     */
    record ArticleSearch(String text, String language, @Nullable Intent about) implements Need {
        @Override
        public <R> R match(
                Function<Account, R> account,
                Function<ArticleSearch, R> search,
                Function<ArticleLookup, R> lookup,
                Function<Phrasing, R> phrasing) {
            return search.apply(this);
        }
    }

    /** One article by its id. */
    record ArticleLookup(String id, String language) implements Need {
        @Override
        public <R> R match(
                Function<Account, R> account,
                Function<ArticleSearch, R> search,
                Function<ArticleLookup, R> lookup,
                Function<Phrasing, R> phrasing) {
            return lookup.apply(this);
        }
    }

    /**
     * An answer put together from articles that come near the question, when none is good enough alone.
     *
     * @param question without what tells of the account
     */
    record Phrasing(String question, String language) implements Need {
        @Override
        public <R> R match(
                Function<Account, R> account,
                Function<ArticleSearch, R> search,
                Function<ArticleLookup, R> lookup,
                Function<Phrasing, R> phrasing) {
            return phrasing.apply(this);
        }
    }
}
