package io.breakwater.chatbot.article;

import io.breakwater.chatbot.content.ContentFile;
import io.breakwater.chatbot.content.ContentFiles;
import io.breakwater.chatbot.content.ContentMistakes;
import io.breakwater.chatbot.content.Mistakes;
import io.breakwater.chatbot.domain.SourcePassage;
import io.breakwater.events.Intent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All help articles. What a language lacks is found in English. Read once, when the service starts. */
@ApplicationScoped
public class Articles {
    static final String FALLBACK = "en";
    private static final int ONE = 1;

    private final Map<String, LanguageIndex> byLanguage = new LinkedHashMap<>();
    private final Map<String, Article> byId = new LinkedHashMap<>();

    Articles() {
        this(ContentFiles.resources("articles", ".md"));
    }

    /** @throws ContentMistakes when a file cannot be used */
    public Articles(List<ContentFile> files) {
        Mistakes mistakes = new Mistakes();
        List<Article> articles = new ArticleReader(mistakes).read(files);
        mistakes.refuse();
        Map<String, List<Article>> grouped = new LinkedHashMap<>();
        grouped.put(FALLBACK, new ArrayList<>());
        for (Article article : articles) {
            byId.put(article.language() + "/" + article.id(), article);
            grouped.computeIfAbsent(article.language(), l -> new ArrayList<>()).add(article);
        }
        grouped.forEach((language, list) -> byLanguage.put(language, new LanguageIndex(language, list)));
    }

    /** Whether there is such an article in English, and so for everybody. */
    public boolean exists(String id) {
        return byId.containsKey(FALLBACK + "/" + id);
    }

    /**
     * The article that answers a question well enough to be given as the answer.
     *
     * @param about the intent of the question; null when only its words can tell
     */
    public Optional<Answer> answer(String text, String language, @Nullable Intent about) {
        String topic = about == null ? "" : about.value();
        Optional<Answer> own = best(text, language, topic);
        return own.isPresent() || language.equals(FALLBACK) ? own : best(text, FALLBACK, topic);
    }

    /**
     * What articles in this very language say that come near a question, best first, one passage of each. None of them
     * must be an answer.
     */
    public List<SourcePassage> near(String question, String language, int most) {
        LanguageIndex index = byLanguage.get(language);
        return index == null
                ? List.of()
                : index.near(question, most).stream()
                        .map(hit -> new SourcePassage(
                                hit.article().id(), hit.article().title(), hit.excerpt()))
                        .toList();
    }

    /** The article that comes nearest to a text, in the language or else in English, and how near. */
    Optional<Nearest> nearest(String text, String language) {
        return index(language).nearest(text).or(() -> index(FALLBACK).nearest(text));
    }

    /** @param score the share of the text's words that it has, rare ones counting more; from 0 to 1 */
    record Nearest(String id, double score) {}

    /** What a bot needs of an article to answer with it. */
    public Optional<Answer> lookup(String id, String language) {
        return byId(id, language).map(a -> new Answer(a.id(), a.title(), "", Optional.ofNullable(a.screen())));
    }

    /** An article as an answer. */
    public record Answer(String id, String title, String excerpt, Optional<String> screen) {}

    Optional<Article> byId(String id, String language) {
        return Optional.ofNullable(byId.get(language + "/" + id))
                .or(() -> Optional.ofNullable(byId.get(FALLBACK + "/" + id)));
    }

    /** Articles for a text, best first; behind them what fits and is there in English only. */
    List<ArticleHit> search(String text, String language, int most) {
        Stream<ArticleHit> own = index(language).search(text, "", most).stream();
        Stream<ArticleHit> english = index(FALLBACK).search(text, "", most).stream()
                .filter(hit -> hit.reliable() && isEnglishOnly(hit.article(), language));
        return Stream.concat(own, english).limit(most).toList();
    }

    /** Every article once, in English where the language has it not. */
    List<Article> all(String language) {
        Stream<Article> english = index(FALLBACK).all().stream().filter(article -> isEnglishOnly(article, language));
        return Stream.concat(index(language).all().stream(), english).toList();
    }

    private boolean isEnglishOnly(Article english, String language) {
        return byLanguage.containsKey(language)
                && !language.equals(FALLBACK)
                && !byId.containsKey(language + "/" + english.id());
    }

    private LanguageIndex index(String language) {
        return Objects.requireNonNull(byLanguage.getOrDefault(language, byLanguage.get(FALLBACK)));
    }

    private Optional<Answer> best(String text, String language, String topic) {
        LanguageIndex index = byLanguage.get(language);
        if (index == null) {
            return Optional.empty();
        }
        return index.search(text, topic, ONE).stream()
                .filter(ArticleHit::reliable)
                .findFirst()
                .map(hit -> new Answer(
                        hit.article().id(),
                        hit.article().title(),
                        hit.excerpt(),
                        Optional.ofNullable(hit.article().screen())));
    }
}
