package io.breakwater.chatbot.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/** How the texts of a language are taken apart into terms. Thread-safe. */
final class Analyzers {
    static final String TITLE = "title";
    static final String BODY = "body";
    /** Four letters at a time: finds compounds, suffixes and misspelled words where stems do not. */
    static final String GRAMS = "grams";

    private static final int GRAM = 4;

    /** A term and where it stands in the text. */
    record Place(String term, int start, int end) {}

    private Analyzers() {}

    static Analyzer of(String language) {
        return new PerFieldAnalyzerWrapper(words(language), Map.of(GRAMS, new Grams()));
    }

    private static Analyzer words(String language) {
        return switch (language) {
            case "en" -> new EnglishAnalyzer();
            case "es" -> new SpanishAnalyzer();
            case "de" -> new GermanAnalyzer();
            case "fr" -> new FrenchAnalyzer();
            case "it" -> new ItalianAnalyzer();
            case "pt" -> new PortugueseAnalyzer();
            case "tr" -> new TurkishAnalyzer();
            case "ko", "zh", "ja" -> new CJKAnalyzer();
            default -> new StandardAnalyzer();
        };
    }

    /** The terms of a text with their places, in order. */
    static List<Place> places(Analyzer analyzer, String field, String text) {
        List<Place> places = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(field, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                places.add(new Place(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to be read", e);
        }
        return places;
    }

    static Set<String> terms(Analyzer analyzer, String field, String text) {
        Set<String> terms = new LinkedHashSet<>();
        places(analyzer, field, text).forEach(place -> terms.add(place.term()));
        return terms;
    }

    private static final class Grams extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            NGramTokenizer grams = new NGramTokenizer(GRAM, GRAM);
            return new TokenStreamComponents(grams, new LowerCaseFilter(grams));
        }
    }
}
