package io.breakwater.stack.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.breakwater.stack.launch.Unusable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a customer's app does with the API. Every method throws {@link Refused} when the API says no, and
 * {@link Unusable} when nobody answers. Any thread may call.
 */
public final class CustomerApi {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CONVERSATIONS = "/v1/conversations";
    private static final String DATA = "data:";

    private final Wire wire;

    /** @param gateway without a trailing slash */
    public CustomerApi(String gateway, Supplier<String> token) {
        this.wire = new Wire(gateway, token);
    }

    /**
     * Opens a conversation; answers its id.
     *
     * @param locale the token's when {@code null}
     */
    public String open(@Nullable String locale) {
        Map<String, String> wish =
                locale == null ? Map.of("channel", "web") : Map.of("channel", "web", "locale", locale);
        return wire.post(CONVERSATIONS, wish).path("id").asText();
    }

    /** Sends a message; answers its id. */
    public String say(String conversation, String text) {
        Map<String, String> message =
                Map.of("client_message_id", UUID.randomUUID().toString(), "text", text);
        return wire.post(CONVERSATIONS + "/" + conversation + "/messages", message)
                .path("message_id")
                .asText();
    }

    /** The button that is always there. */
    public void askForPerson(String conversation) {
        wire.post(CONVERSATIONS + "/" + conversation + "/handoff", Map.of());
    }

    /** Up to 200 items after this {@code seq}, in order. */
    public List<StreamItem> items(String conversation, long afterSeq) {
        List<StreamItem> items = new ArrayList<>();
        wire.get(CONVERSATIONS + "/" + conversation + "/messages?limit=200&after_seq=" + afterSeq)
                .path("data")
                .forEach(item -> items.add(StreamItem.of(item)));
        return items;
    }

    /** The items after this {@code seq} as they come, until the stream is closed or breaks (UncheckedIOException). */
    public Stream<StreamItem> events(String conversation, long afterSeq) {
        return wire.lines(CONVERSATIONS + "/" + conversation + "/events?after_seq=" + afterSeq)
                .filter(line -> line.startsWith(DATA))
                .map(line -> StreamItem.of(json(line.substring(DATA.length()))));
    }

    /** A link to a screen of the app. */
    public String deepLink(String conversation, String screen) {
        return wire.post("/v1/deep-links", Map.of("conversation_id", conversation, "screen", screen))
                .path("url")
                .asText();
    }

    /** What is at a path of the API. */
    public JsonNode get(String path) {
        return wire.get(path);
    }

    /** The bytes at a path of the API. */
    public byte[] download(String path) {
        return wire.download(path);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException("The gateway sent what is no JSON", e);
        }
    }
}
