package io.breakwater.chatbot.article;

import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * How much of a question an article speaks of: the share of the question's words that it has, rare words counting more.
 * Scores of a search rank articles, but cannot tell a good best one from a bad best one; this can.
 *
 * @param inTitle how many of the words stand in the article's title
 */
record Coverage(double share, int matched, int inTitle) {
    private static final double ENOUGH = 0.6;
    private static final double SOME = 0.25;
    private static final int LEAST_WORDS = 2;

    static Coverage of(Set<String> asked, Indexed article, ToIntFunction<String> articlesWith, int articles) {
        double all = 0;
        double common = 0;
        int matched = 0;
        int inTitle = 0;
        for (String word : asked) {
            double weight = Math.log(1 + (articles + 1.0) / (articlesWith.applyAsInt(word) + 0.5));
            all += weight;
            if (article.terms().contains(word)) {
                common += weight;
                matched++;
                inTitle += article.titleTerms().contains(word) ? 1 : 0;
            }
        }
        return new Coverage(all == 0 ? 0 : common / all, matched, inTitle);
    }

    boolean isEnough() {
        return share >= ENOUGH && matched >= LEAST_WORDS && inTitle > 0;
    }

    /** Whether the article comes near the question, although it may not be the answer. */
    boolean isSome() {
        return share >= SOME && matched >= LEAST_WORDS;
    }
}
