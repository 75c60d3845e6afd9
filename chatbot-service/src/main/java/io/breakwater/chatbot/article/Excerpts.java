package io.breakwater.chatbot.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;

/** Chooses the passage of an article that answers best, and marks the words that were asked for. */
final class Excerpts {
    private static final int LONGEST = 480;

    private Excerpts() {}

    static ArticleHit hit(Article article, Set<String> asked, Analyzer analyzer, boolean reliable) {
        String excerpt = shorten(best(Passages.of(article.markdown()), asked, analyzer));
        List<ArticleHit.Span> marks = new ArrayList<>();
        for (Analyzers.Place place : Analyzers.places(analyzer, Analyzers.BODY, excerpt)) {
            if (asked.contains(place.term())) {
                marks.add(new ArticleHit.Span(place.start(), place.end()));
            }
        }
        return new ArticleHit(article, excerpt, marks, reliable);
    }

    /** The passage with most of the words; the introduction when no other is clearly better. */
    private static String best(List<String> passages, Set<String> asked, Analyzer analyzer) {
        String best = passages.get(0);
        long most = common(best, asked, analyzer) + 1;
        for (String passage : passages) {
            long common = common(passage, asked, analyzer);
            if (common > most) {
                most = common;
                best = passage;
            }
        }
        return best;
    }

    private static long common(String passage, Set<String> asked, Analyzer analyzer) {
        return Analyzers.terms(analyzer, Analyzers.BODY, passage).stream()
                .filter(asked::contains)
                .count();
    }

    private static String shorten(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int sentence = Math.max(text.lastIndexOf(". ", LONGEST), text.lastIndexOf('\n', LONGEST));
        int cut = sentence > LONGEST / 2 ? sentence + 1 : text.lastIndexOf(' ', LONGEST);
        return text.substring(0, cut > 0 ? cut : LONGEST).strip() + " …";
    }
}
