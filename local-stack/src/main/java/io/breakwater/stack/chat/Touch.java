package io.breakwater.stack.chat;

import com.fasterxml.jackson.databind.JsonNode;
import io.breakwater.events.Action;
import io.breakwater.stack.client.CustomerApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Does what an action under a message promises. */
final class Touch {
    private final CustomerApi api;
    private final String conversation;
    private final @Nullable String locale;

    Touch(CustomerApi api, String conversation, @Nullable String locale) {
        this.api = api;
        this.conversation = conversation;
        this.locale = locale;
    }

    /** Answers what there is to show for it; empty when the answer comes over the stream. */
    String of(Action action) {
        switch (action.type()) {
            case "quick_reply" -> {
                api.say(conversation, Objects.requireNonNullElse(action.payload(), action.label()));
                return "";
            }
            case "request_human" -> {
                api.askForPerson(conversation);
                return "";
            }
            case "deep_link" -> {
                return api.deepLink(conversation, String.valueOf(action.payload()));
            }
            case "article" -> {
                return article(String.valueOf(action.href()));
            }
            case "document" -> {
                return document(String.valueOf(action.href()));
            }
            default -> {
                return "This program cannot touch a " + action.type() + ".";
            }
        }
    }

    private String article(String href) {
        JsonNode article = api.get(locale == null ? href : href + "?locale=" + locale);
        return article.path("title").asText() + "\n\n"
                + article.path("markdown").asText();
    }

    private String document(String href) {
        try {
            Path file = Files.createTempFile("breakwater-", ".pdf");
            return "Saved as " + Files.write(file, api.download(href));
        } catch (IOException e) {
            throw new UncheckedIOException("The document cannot be saved", e);
        }
    }
}
