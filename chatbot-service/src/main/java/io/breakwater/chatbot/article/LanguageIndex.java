package io.breakwater.chatbot.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    private static final float TOPIC_WEIGHT = 8;
    private static final float GRAM_WEIGHT = 0.4f;
    private static final int LONGEST_QUERY = 300;

    private final List<Article> articles;
    private final Analyzer analyzer;
    private final IndexSearcher searcher;
    private final Map<String, Set<String>> words = new HashMap<>();

    LanguageIndex(String language, List<Article> articles) {
        this.articles = List.copyOf(articles);
        this.analyzer = Analyzers.of(language);
        try {
            this.searcher = new IndexSearcher(index());
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory cannot fail to be written", e);
        }
    }

    private IndexReader index() throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Article article : articles) {
                String plain = Passages.plain(article.markdown());
                Document document = new Document();
                document.add(new TextField(Analyzers.TITLE, article.title(), Field.Store.NO));
                document.add(new TextField(Analyzers.BODY, plain, Field.Store.NO));
                document.add(new TextField(Analyzers.GRAMS, article.title() + " " + plain, Field.Store.NO));
                article.topics().forEach(t -> document.add(new StringField(TOPIC, t, Field.Store.NO)));
                writer.addDocument(document);
                Set<String> all = new LinkedHashSet<>(Analyzers.terms(analyzer, Analyzers.BODY, plain));
                all.addAll(Analyzers.terms(analyzer, Analyzers.TITLE, article.title()));
                words.put(article.id(), all);
            }
            writer.forceMerge(1);
        }
        return DirectoryReader.open(directory);
    }

    List<Article> all() {
        return articles;
    }

    /** The best articles for a text, best first. Articles about {@code topic}, when one is named, come before. */
    List<ArticleHit> search(String text, String topic, int most) {
        String query = text.length() <= LONGEST_QUERY ? text : text.substring(0, LONGEST_QUERY);
        Set<String> asked = Analyzers.terms(analyzer, Analyzers.BODY, query);
        try {
            List<ArticleHit> hits = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query(query, topic), most).scoreDocs) {
                Article article = articles.get(hit.doc);
                boolean reliable = article.topics().contains(topic)
                        || Coverage.of(asked, words.get(article.id()), this::articlesWith, articles.size())
                                .isEnough();
                hits.add(Excerpts.hit(article, asked, analyzer, reliable));
            }
            return hits;
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory cannot fail to be read", e);
        }
    }

    private Query query(String text, String topic) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        add(query, Analyzers.TITLE, text, TITLE_WEIGHT);
        add(query, Analyzers.BODY, text, 1);
        add(query, Analyzers.GRAMS, text, GRAM_WEIGHT);
        if (!topic.isEmpty()) {
            query.add(new BoostQuery(new TermQuery(new Term(TOPIC, topic)), TOPIC_WEIGHT), BooleanClause.Occur.SHOULD);
        }
        return query.build();
    }

    private void add(BooleanQuery.Builder query, String field, String text, float weight) {
        for (String term : Analyzers.terms(analyzer, field, text)) {
            query.add(new BoostQuery(new TermQuery(new Term(field, term)), weight), BooleanClause.Occur.SHOULD);
        }
    }

    private long articlesWith(String term) {
        return words.values().stream().filter(all -> all.contains(term)).count();
    }
}
