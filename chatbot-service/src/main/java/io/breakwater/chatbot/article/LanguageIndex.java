package io.breakwater.chatbot.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The articles of one language, searchable, in memory. Thread-safe; a search takes well under a millisecond. */
final class LanguageIndex {
    private static final String TOPIC = "topic";
    private static final float TITLE_WEIGHT = 2;
    private static final float GRAM_WEIGHT = 0.4f;
    private static final int LONGEST_QUERY = 300;
    private static final int LOOKED_AT = 10;

    private final List<Indexed> articles;
    private final Analyzer analyzer;
    private final IndexSearcher searcher;
    private final Map<String, Integer> articlesWith = new HashMap<>();
    private final Map<String, List<Indexed>> byTopic = new HashMap<>();

    LanguageIndex(String language, List<Article> articles) {
        this.analyzer = Analyzers.of(language);
        this.articles = articles.stream().map(a -> Indexed.of(a, analyzer)).toList();
        this.articles.forEach(
                a -> a.article().topics().forEach(topic -> byTopic.computeIfAbsent(topic, t -> new ArrayList<>())
                        .add(a)));
        this.articles.forEach(a -> a.terms().forEach(term -> articlesWith.merge(term, 1, Integer::sum)));
        try {
            this.searcher = new IndexSearcher(index());
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory cannot fail to be written", e);
        }
    }

    private IndexReader index() throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Indexed indexed : articles) {
                Article article = indexed.article();
                String plain = Passages.plain(article.markdown());
                Document document = new Document();
                document.add(new TextField(Analyzers.TITLE, article.title(), Field.Store.NO));
                document.add(new TextField(Analyzers.BODY, plain, Field.Store.NO));
                document.add(new TextField(Analyzers.GRAMS, article.title() + " " + plain, Field.Store.NO));
                article.topics().forEach(t -> document.add(new StringField(TOPIC, t, Field.Store.NO)));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        return DirectoryReader.open(directory);
    }

    List<Article> all() {
        return articles.stream().map(Indexed::article).toList();
    }

    /**
     * The best articles for a text, best first.
     *
     * @param topic the intent of the text: then only articles that were written for it; empty when it is not known.
     *     Then an article is reliable when it speaks of enough of the words
     */
    List<ArticleHit> search(String text, String topic, int most) {
        String query = cut(text);
        Set<String> asked = Analyzers.terms(analyzer, Analyzers.BODY, query);
        List<Indexed> written = byTopic.getOrDefault(topic, List.of());
        if (!topic.isEmpty() && written.size() <= 1) {
            return written.stream().map(a -> Excerpts.hit(a, asked, true)).toList();
        }
        return best(query(asked, query, topic), most).stream()
                .map(found -> Excerpts.hit(
                        found, asked, !topic.isEmpty() || coverage(found, asked).isEnough()))
                .toList();
    }

    /** The articles that come near a text, best first. None of them must be an answer. */
    List<ArticleHit> near(String text, int most) {
        String query = cut(text);
        Set<String> asked = Analyzers.terms(analyzer, Analyzers.BODY, query);
        return best(query(asked, query, ""), LOOKED_AT).stream()
                .filter(found -> coverage(found, asked).isSome())
                .limit(most)
                .map(found -> Excerpts.hit(found, asked, false))
                .toList();
    }

    /** The best article for a text whatever it is worth, and the share of the words that it has. */
    Optional<Articles.Nearest> nearest(String text) {
        String query = cut(text);
        Set<String> asked = Analyzers.terms(analyzer, Analyzers.BODY, query);
        return best(query(asked, query, ""), 1).stream()
                .findFirst()
                .map(found -> new Articles.Nearest(
                        found.article().id(), coverage(found, asked).share()));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_QUERY ? text : text.substring(0, LONGEST_QUERY);
    }

    private List<Indexed> best(Query query, int most) {
        try {
            List<Indexed> best = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
                best.add(articles.get(hit.doc));
            }
            return best;
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory cannot fail to be read", e);
        }
    }

    private Coverage coverage(Indexed found, Set<String> asked) {
        return Coverage.of(asked, found, term -> articlesWith.getOrDefault(term, 0), articles.size());
    }

    private Query query(Set<String> words, String text, String topic) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        add(query, Analyzers.TITLE, words, TITLE_WEIGHT);
        add(query, Analyzers.BODY, words, 1);
        if (topic.isEmpty()) {
            add(query, Analyzers.GRAMS, Analyzers.terms(analyzer, Analyzers.GRAMS, text), GRAM_WEIGHT);
        } else {
            query.add(new TermQuery(new Term(TOPIC, topic)), BooleanClause.Occur.FILTER);
        }
        return query.build();
    }

    private static void add(BooleanQuery.Builder query, String field, Set<String> terms, float weight) {
        terms.forEach(term ->
                query.add(new BoostQuery(new TermQuery(new Term(field, term)), weight), BooleanClause.Occur.SHOULD));
    }
}
