package io.breakwater.events;

import org.jspecify.annotations.Nullable;

/**
 * Something the customer can do with one touch under a message.
 *
 * @param type {@code quick_reply}, {@code deep_link}, {@code article}, {@code document}, {@code request_human}, {@code
 *     verify} or {@code upload}; clients leave out types that they do not know
 * @param label in the language of the message
 * @param payload for a quick reply: the text to send; for an upload: its purpose
 * @param href for links: a path on the gateway
 */
public record Action(String type, String label, @Nullable String payload, @Nullable String href) {
    public Action {
        Texts.word("action type", type);
        Texts.text("action label", label);
    }

    public static Action quickReply(String label, String payload) {
        return new Action("quick_reply", label, payload, null);
    }

    public static Action deepLink(String label, String screen) {
        return new Action("deep_link", label, screen, null);
    }

    public static Action article(String title, String articleId) {
        return new Action("article", title, articleId, "/v1/articles/" + articleId);
    }

    public static Action document(String label, String href) {
        return new Action("document", label, null, href);
    }

    public static Action requestHuman(String label, ConversationId conversation) {
        return new Action("request_human", label, null, "/v1/conversations/" + conversation.value() + "/handoff");
    }

    /** {@code POST} to its address sends a one-time code, {@code PUT} gives it back. */
    public static Action verify(String label, ConversationId conversation) {
        return new Action("verify", label, null, "/v1/conversations/" + conversation.value() + "/verification");
    }

    /** {@code POST} to its address sends a file, as a form with {@code file} and {@code purpose}. */
    public static Action upload(String label, ConversationId conversation, String purpose) {
        return new Action("upload", label, purpose, "/v1/conversations/" + conversation.value() + "/attachments");
    }
}
