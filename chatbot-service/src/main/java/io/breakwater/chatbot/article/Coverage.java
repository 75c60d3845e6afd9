package io.breakwater.chatbot.article;

import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * How much of a question an article speaks of: the share of the question's words that it has, rare words counting more.
 * Scores of a search rank articles, but cannot tell a good best one from a bad best one; this can.
 */
record Coverage(double share, int matched) {
    private static final double ENOUGH = 0.55;
    private static final int LEAST_WORDS = 2;

    static Coverage of(Set<String> asked, Set<String> has, ToLongFunction<String> articlesWith, int articles) {
        double all = 0;
        double common = 0;
        int matched = 0;
        for (String word : asked) {
            double weight = Math.log(1 + (articles + 1.0) / (articlesWith.applyAsLong(word) + 0.5));
            all += weight;
            if (has.contains(word)) {
                common += weight;
                matched++;
            }
        }
        return new Coverage(all == 0 ? 0 : common / all, matched);
    }

    boolean isEnough() {
        return share >= ENOUGH && matched >= LEAST_WORDS;
    }
}
