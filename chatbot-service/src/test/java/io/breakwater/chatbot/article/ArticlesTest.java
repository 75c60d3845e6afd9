package io.breakwater.chatbot.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.breakwater.chatbot.content.ContentFile;
import io.breakwater.chatbot.content.ContentFiles;
import io.breakwater.chatbot.content.ContentMistakes;
import io.breakwater.events.Intent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticlesTest {
    private static final Articles ARTICLES = new Articles(ContentFiles.resources("articles", ".md"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "how long does a withdrawal take          | withdrawal-times",
                "what are the withdrawal fees             | fees",
                "I forgot the memo of my deposit          | deposit-memo",
                "I sent coins on the wrong network        | wrong-network",
                "which documents do you need to verify me | kyc-documents",
                "how do I freeze my card                  | card-freeze",
                "why was my card declined                 | card-declined",
                "lost my authenticator phone two factor   | two-factor-reset",
                "staking rewards when are they paid       | staking-rewards",
                "how can I recognise a phishing mail      | phishing-how-to-recognise"
            })
    void a_question_finds_its_article(String question, String id) {
        assertThat(ARTICLES.search(question, "en", 3))
                .first()
                .satisfies(hit -> assertThat(hit.article().id()).isEqualTo(id));
    }

    @Test
    void misspelled_words_find_their_article() {
        assertThat(ARTICLES.search("a phishng mesage", "en", 1))
                .first()
                .satisfies(hit -> assertThat(hit.article().id()).isEqualTo("phishing-how-to-recognise"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what is the weather in Paris",
                "tell me a joke",
                "who won the football match yesterday",
                "",
                "?!",
                "qwertz uiop",
                "can you write a poem about dogs"
            })
    void what_no_article_speaks_of_has_no_answer(String question) {
        assertThat(ARTICLES.answer(question, "en", null)).isEmpty();
    }

    @Test
    void an_article_about_the_intent_answers_whatever_the_words() {
        assertThat(ARTICLES.answer("how much do you take from me", "en", new Intent("fees")))
                .hasValueSatisfying(a -> assertThat(a.id()).isEqualTo("fees"));
    }

    @Test
    void other_languages_are_answered_from_english_until_they_have_their_own() {
        assertThat(ARTICLES.answer("was ist die Travel Rule", "de", new Intent("travel_rule")))
                .hasValueSatisfying(a -> assertThat(a.id()).isEqualTo("travel-rule"));
    }

    @Test
    void an_excerpt_is_plain_and_short_and_marks_the_words() {
        ArticleHit hit =
                ARTICLES.search("how long does a withdrawal take", "en", 1).get(0);

        assertThat(hit.excerpt()).doesNotContain("**", "##", "](").hasSizeLessThan(570);
        assertThat(hit.highlights()).isNotEmpty().allSatisfy(span -> assertThat(
                        hit.excerpt().substring(span.start(), span.end()).toLowerCase(java.util.Locale.ROOT))
                .containsAnyOf("withdraw", "long", "take"));
    }

    @Test
    void every_shipped_article_is_whole() {
        assertThat(ARTICLES.all("en")).hasSizeGreaterThan(10).allSatisfy(a -> {
            assertThat(a.topics()).isNotEmpty();
            assertThat(ARTICLES.exists(a.id())).isTrue();
            assertThat(Passages.of(a.markdown()).get(0)).isNotBlank();
        });
    }

    @Test
    void mistakes_are_named_with_file_and_line() {
        ContentFile good = file("articles/en/a.md", "---\nid: a\ntitle: A\nupdated: 2026-11-22\n---\nText.\n");
        ContentFile wrong = file("articles/en/b.md", "---\nid: c\ntitel: B\nupdated: soon\n---\n\n");
        ContentFile bare = file("articles/en/d.md", "Text.");

        ContentMistakes refused =
                catchThrowableOfType(ContentMistakes.class, () -> new Articles(List.of(good, wrong, bare)));

        assertThat(refused.mistakes())
                .containsExactlyInAnyOrder(
                        "articles/en/b.md:3: \"titel\" is not known here; known are"
                                + " [id, screen, title, topics, updated]",
                        "articles/en/b.md:2: \"c\" must be the name of the file",
                        "articles/en/b.md:1: \"title\" is missing",
                        "articles/en/b.md:4: \"soon\" is no date like 2026-11-22",
                        "articles/en/b.md:1: the article has no text",
                        "articles/en/d.md:1: an article begins with a front matter between two lines of ---");
    }

    @Test
    void a_translation_that_says_something_else_of_itself_is_named() {
        ContentFile english =
                file("articles/en/a.md", "---\nid: a\ntitle: A\ntopics: [fees]\nupdated: 2026-11-22\n---\nText.\n");
        ContentFile other =
                file("articles/de/a.md", "---\nid: a\ntitle: A\ntopics: [limits]\nupdated: 2026-11-22\n---\nText.\n");
        ContentFile alone = file("articles/de/b.md", "---\nid: b\ntitle: B\nupdated: 2026-11-22\n---\nText.\n");

        ContentMistakes refused =
                catchThrowableOfType(ContentMistakes.class, () -> new Articles(List.of(english, other, alone)));

        assertThat(refused.mistakes())
                .containsExactlyInAnyOrder(
                        "articles/de/a.md:1: topics and screen must be those of the English article",
                        "articles/de/b.md:1: there is no such article in English");
    }

    private static ContentFile file(String name, String content) {
        String stem = name.substring(name.lastIndexOf('/') + 1).replace(".md", "");
        return new ContentFile(name, stem, content);
    }
}
