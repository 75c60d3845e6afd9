package io.breakwater.chatbot.article;

import java.util.List;
import java.util.Set;

/** Chooses the passage of an article that answers best, and marks the words that were asked for. */
final class Excerpts {
    private static final int LONGEST = 480;

    private Excerpts() {}

    static ArticleHit hit(Indexed indexed, Set<String> asked, boolean reliable) {
        Passage best = best(indexed.passages(), asked);
        List<ArticleHit.Span> marks = best.places().stream()
                .filter(place -> asked.contains(place.term()))
                .map(place -> new ArticleHit.Span(place.start(), place.end()))
                .toList();
        return new ArticleHit(indexed.article(), best.text(), marks, reliable);
    }

    /** The passage with most of the words; the introduction when no other is clearly better. */
    private static Passage best(List<Passage> passages, Set<String> asked) {
        Passage best = passages.get(0);
        long most = best.common(asked) + 1;
        for (Passage passage : passages) {
            long common = passage.common(asked);
            if (common > most) {
                most = common;
                best = passage;
            }
        }
        return best;
    }

    static String shorten(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int sentence = Math.max(text.lastIndexOf(". ", LONGEST), text.lastIndexOf('\n', LONGEST));
        int cut = sentence > LONGEST / 2 ? sentence + 1 : text.lastIndexOf(' ', LONGEST);
        return text.substring(0, cut > 0 ? cut : LONGEST).strip() + " …";
    }
}
