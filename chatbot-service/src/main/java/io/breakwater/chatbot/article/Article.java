package io.breakwater.chatbot.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A help article in one language.
 *
 * @param id the same in every language
 * @param topics the intents that it answers
 * @param screen where in the app the customer goes on; null when there is no such place
 * @param markdown the text after the front matter
 */
record Article(
        String id,
        String language,
        String title,
        List<String> topics,
        @Nullable String screen,
        LocalDate updated,
        String markdown) {
    Article {
        topics = List.copyOf(topics);
    }
}
