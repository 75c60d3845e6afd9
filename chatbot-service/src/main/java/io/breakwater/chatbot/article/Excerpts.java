package io.breakwater.chatbot.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Chooses the passage of an article that answers best, and marks the words that were asked for. */
final class Excerpts {
    private static final int LONGEST = 560;
    private static final int SHORTEST = 120;

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

    /** Each passage with as much of those that follow it as makes an excerpt of good length. */
    static List<String> windows(List<String> passages) {
        List<String> windows = new ArrayList<>();
        for (int from = 0; from < passages.size(); from++) {
            StringBuilder window = new StringBuilder(shorten(passages.get(from), LONGEST));
            for (int next = from + 1; next < passages.size() && LONGEST - window.length() > SHORTEST; next++) {
                window.append("\n\n").append(shorten(passages.get(next), LONGEST - window.length()));
            }
            windows.add(window.toString());
        }
        return windows;
    }

    /** At most so long, and cut at the end of a line or sentence where there is one. */
    private static String shorten(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int sentence = Math.max(text.lastIndexOf(". ", most), text.lastIndexOf('\n', most));
        int cut = sentence > most / 3 ? sentence + 1 : text.lastIndexOf(' ', most);
        return text.substring(0, cut > 0 ? cut : most).strip() + " …";
    }
}
