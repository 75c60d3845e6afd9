package io.breakwater.chatbot.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as clients see it.
 *
 * @param language the one that it is really in
 * @param excerpt plain text, in lists only
 * @param highlights where the searched words stand in {@code excerpt}
 * @param markdown the whole text, for one article only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ArticleView(
        String id,
        String language,
        String title,
        List<String> topics,
        @Nullable String screen,
        LocalDate updated,
        @Nullable String excerpt,
        @Nullable List<ArticleHit.Span> highlights,
        @Nullable String markdown) {
    static ArticleView of(ArticleHit hit) {
        return of(hit.article(), hit.excerpt(), hit.highlights(), null);
    }

    static ArticleView listed(Article article) {
        return of(article, Passages.of(article.markdown()).get(0), List.of(), null);
    }

    static ArticleView whole(Article article) {
        return of(article, null, null, article.markdown());
    }

    private static ArticleView of(
            Article a, @Nullable String excerpt, @Nullable List<ArticleHit.Span> marks, @Nullable String markdown) {
        return new ArticleView(
                a.id(), a.language(), a.title(), a.topics(), a.screen(), a.updated(), excerpt, marks, markdown);
    }
}
