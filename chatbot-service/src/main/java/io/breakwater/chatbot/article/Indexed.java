package io.breakwater.chatbot.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;

/** An article taken apart once, so that a search need not. */
record Indexed(Article article, Set<String> titleTerms, Set<String> terms, List<Passage> passages) {
    static Indexed of(Article article, Analyzer analyzer) {
        List<Passage> passages = Excerpts.windows(Passages.of(article.markdown())).stream()
                .map(text -> new Passage(text, Analyzers.places(analyzer, Analyzers.BODY, text)))
                .toList();
        Set<String> title = Analyzers.terms(analyzer, Analyzers.TITLE, article.title());
        Set<String> all = new LinkedHashSet<>(title);
        all.addAll(Analyzers.terms(analyzer, Analyzers.BODY, Passages.plain(article.markdown())));
        return new Indexed(article, title, all, passages);
    }
}
