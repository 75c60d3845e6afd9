package io.breakwater.chatbot.article;

import io.breakwater.chatbot.content.ContentFile;
import io.breakwater.chatbot.content.Mistakes;
import io.breakwater.chatbot.content.Place;
import io.breakwater.chatbot.content.YamlMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads articles: Markdown behind a front matter of {@code id, title, topics, screen, updated}. Every article is there in
 * English; a translation says the same of itself.
 */
final class ArticleReader {
    private static final Pattern FORM = Pattern.compile("\\A---\\R(.*?)\\R---\\R(.*)\\z", Pattern.DOTALL);
    // articles/en/fees.md: the folder is the language.
    private static final Pattern FOLDER = Pattern.compile(".*/([a-z]{2})/[^/]+");

    private final Mistakes mistakes;
    private final Map<String, String> places = new HashMap<>();

    ArticleReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    List<Article> read(List<ContentFile> files) {
        List<Article> articles = new ArrayList<>();
        for (ContentFile file : files) {
            Matcher form = FORM.matcher(file.content());
            Matcher folder = FOLDER.matcher(file.name());
            if (!form.matches()) {
                mistakes.add(
                        new Place(file.name(), 1), "an article begins with a front matter between two lines of ---");
            } else if (!folder.matches()) {
                mistakes.add(new Place(file.name(), 1), "an article lies in a folder named after its language");
            } else {
                articles.add(read(file, form.group(1), form.group(2), folder.group(1)));
            }
        }
        compareWithEnglish(articles);
        return articles;
    }

    private void compareWithEnglish(List<Article> articles) {
        Map<String, Article> english = new HashMap<>();
        articles.stream()
                .filter(article -> article.language().equals(Articles.FALLBACK))
                .forEach(article -> english.put(article.id(), article));
        for (Article article : articles) {
            Article original = english.get(article.id());
            String place = Objects.requireNonNull(places.get(article.language() + "/" + article.id()));
            if (original == null) {
                mistakes.add(new Place(place, 1), "there is no such article in English");
            } else if (!article.topics().equals(original.topics())
                    || !Objects.equals(article.screen(), original.screen())) {
                mistakes.add(new Place(place, 1), "topics and screen must be those of the English article");
            }
        }
    }

    private Article read(ContentFile file, String front, String markdown, String language) {
        // The first line is kept empty, so that lines count from the top of the file.
        YamlMap map = YamlMap.read(new ContentFile(file.name(), file.stem(), "\n" + front), mistakes);
        map.only(Set.of("id", "title", "topics", "screen", "updated"));
        String id = map.required("id");
        if (!id.equals(file.stem())) {
            map.mistake("id", "\"" + id + "\" must be the name of the file");
        }
        String before = places.put(language + "/" + id, file.name());
        if (before != null) {
            map.mistake("id", "\"" + id + "\" is also in " + before);
        }
        if (markdown.isBlank()) {
            map.mistake("", "the article has no text");
        }
        return new Article(
                id,
                language,
                map.required("title"),
                map.texts("topics"),
                map.text("screen").orElse(null),
                updated(map),
                markdown.strip());
    }

    private static LocalDate updated(YamlMap map) {
        String text = map.required("updated");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            if (!text.isEmpty()) {
                map.mistake("updated", "\"" + text + "\" is no date like 2026-11-22");
            }
            return LocalDate.EPOCH;
        }
    }
}
