package io.breakwater.stack.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.breakwater.stack.http.LocalHttp;
import io.breakwater.stack.http.Refusal;
import io.breakwater.stack.http.Request;
import io.breakwater.stack.http.Response;
import io.breakwater.stack.http.Routes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Gateway and issuer in one, whose bot knows a few phrases: {@code menu} offers actions, {@code person} calls a person
 * (from then on nobody answers), {@code slow} is never answered, {@code bad} is refused, all else is said back.
 */
public final class PretendGateway implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, List<ObjectNode>> conversations = new ConcurrentHashMap<>();
    private final List<String> resolved = new CopyOnWriteArrayList<>();
    private final List<String> locales = new CopyOnWriteArrayList<>();
    private final AtomicInteger ids = new AtomicInteger();
    private final LocalHttp http = LocalHttp.start("127.0.0.1", 0, api(), issuer());

    public String url() {
        return http.uri().toString();
    }

    /** Cases that a supervisor has ended. */
    public List<String> resolved() {
        return resolved;
    }

    /** In which conversations were opened. */
    public List<String> locales() {
        return locales;
    }

    @Override
    public void close() {
        http.close();
    }

    private Routes issuer() {
        return Routes.forPrograms()
                .post("/issuer/token", request -> {
                    String user = request.body(Wish.class).user();
                    if (user.equals("nobody")) {
                        throw new Refusal(404, "user_not_found", "There is no user 'nobody'.");
                    }
                    return Response.ok(
                            Map.of("token", "of-" + user, "role", user.equals("agt_sue") ? "supervisor" : "customer"));
                })
                .get(
                        "/issuer/demo-users",
                        request -> Response.list(
                                List.of(Map.of("id", "anna", "role", "customer", "description", "waits"))));
    }

    private record Wish(String user) {}

    private Routes api() {
        String conversation = "/v1/conversations/{id}";
        return Routes.forPrograms()
                .post("/v1/conversations", this::open)
                .post(conversation + "/messages", this::say)
                .get(conversation + "/messages", this::list)
                .get(conversation + "/events", this::events)
                .post(conversation + "/handoff", this::handOff)
                .post("/v1/cases/{id}/resolve", request -> {
                    resolved.add(request.part("id"));
                    return Response.ok(Map.of());
                })
                .post("/v1/deep-links", request -> Response.ok(Map.of("url", "http://app/l/1")))
                .get("/v1/articles/{id}", request -> Response.ok(Map.of("title", "Fees", "markdown", "None.")));
    }

    private Response open(Request request) {
        String id = "conv_" + ids.incrementAndGet();
        locales.add(String.valueOf(request.body(Map.class).get("locale")));
        conversations.put(id, new CopyOnWriteArrayList<>());
        return accepted(Map.of("id", id));
    }

    // An item is there as a whole or not at all, so all that reads or makes items takes turns.
    private synchronized Response list(Request request) {
        return Response.list(items(request));
    }

    private synchronized Response handOff(Request request) {
        callPerson(items(request));
        return accepted(Map.of());
    }

    private synchronized Response say(Request request) {
        List<ObjectNode> items = items(request);
        String text = String.valueOf(request.body(Map.class).get("text"));
        if (text.equals("bad")) {
            throw new Refusal(422, "bad_text", "That is not said here.");
        }
        boolean owned =
                items.stream().anyMatch(item -> item.path("type").asText().equals("handoff.created"));
        String id = "msg_" + ids.incrementAndGet();
        message(items, "customer").put("message_id", id).put("text", text);
        if (!owned && !text.equals("slow")) {
            ObjectNode reply = message(items, "bot").put("in_reply_to", id).put("text", "You said " + text);
            if (text.equals("menu")) {
                actions(reply.putArray("actions"));
            }
        }
        if (text.equals("person")) {
            callPerson(items);
        }
        return accepted(Map.of("message_id", id));
    }

    private static void actions(ArrayNode actions) {
        actions.addObject()
                .put("type", "quick_reply")
                .put("label", "First card")
                .put("payload", "the first");
        actions.addObject().put("type", "deep_link").put("label", "Open").put("payload", "card.overview");
        actions.addObject()
                .put("type", "article")
                .put("label", "Fees")
                .put("payload", "fees")
                .put("href", "/v1/articles/fees");
        actions.addObject().put("type", "document").put("label", "Proof").put("href", "/v1/documents/1");
        actions.addObject().put("type", "request_human").put("label", "A person");
    }

    private void callPerson(List<ObjectNode> items) {
        ObjectNode item = item(items, "handoff.created");
        item.putObject("data")
                .put("case_id", "case_" + ids.incrementAndGet())
                .putObject("queue")
                .put("queue_position", 2);
    }

    private static ObjectNode message(List<ObjectNode> items, String author) {
        ObjectNode data = item(items, "message.created").putObject("data");
        data.putObject("author").put("type", author);
        return data;
    }

    private static ObjectNode item(List<ObjectNode> items, String type) {
        ObjectNode item = JSON.createObjectNode().put("seq", items.size() + 1).put("type", type);
        items.add(item);
        return item;
    }

    private synchronized Response events(Request request) {
        StringBuilder events = new StringBuilder(": beat\n\n");
        items(request).forEach(item -> events.append("data: ").append(item).append("\n\n"));
        return new Response(200, Map.of(), events.toString().getBytes(StandardCharsets.UTF_8));
    }

    private List<ObjectNode> items(Request request) {
        List<ObjectNode> items = conversations.get(request.part("id"));
        if (items == null || request.header("Authorization").isEmpty()) {
            throw Refusal.notFound("conversation", request.part("id"));
        }
        return items;
    }

    private static Response accepted(Map<String, String> body) {
        return new Response(202, Map.of(), JSON.valueToTree(body).toString().getBytes(StandardCharsets.UTF_8));
    }
}
