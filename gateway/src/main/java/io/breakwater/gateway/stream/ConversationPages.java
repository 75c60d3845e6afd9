package io.breakwater.gateway.stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.breakwater.events.ConversationId;
import io.breakwater.gateway.GatewayConfig;
import io.breakwater.gateway.desk.Backend;
import io.breakwater.kit.problem.Problem;
import io.breakwater.kit.problem.Rejection;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.ext.web.client.HttpResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;

/** Reads recorded items from ticket-service. */
@ApplicationScoped
class ConversationPages {
    static final int LIMIT = 200;

    private final Backend backend;
    private final URI ticket;
    private final URI escalation;
    private final ObjectMapper json;

    ConversationPages(Backend backend, GatewayConfig config, ObjectMapper json) {
        this.backend = backend;
        this.ticket = config.services().ticket();
        this.escalation = config.services().escalation();
        this.json = json;
    }

    /** Up to {@link #LIMIT} items after this {@code seq}; none for a conversation in which nothing was said yet. */
    Uni<ArrayNode> after(ConversationId conversation, long seq, String token) {
        return backend.get(
                        ticket,
                        "/v1/conversations/" + conversation + "/messages?after_seq=" + seq + "&limit=" + LIMIT,
                        token)
                .map(response -> response.statusCode() == 404
                        ? json.createArrayNode()
                        : (ArrayNode) json(response).path("data"));
    }

    /** The conversation of a case that this agent may see. */
    Uni<ConversationId> ofCase(String caseId) {
        return backend.get(escalation, "/v1/cases/" + caseId)
                .map(response -> new ConversationId(
                        json(response).path("conversation_id").asText()));
    }

    private com.fasterxml.jackson.databind.JsonNode json(HttpResponse<Buffer> response) {
        int status = response.statusCode();
        if (status == 404) {
            throw Rejection.notFound("case", "with this id");
        }
        if (status != 200) {
            throw new Rejection(Problem.of(
                    status >= 500 ? 503 : status,
                    status >= 500 ? "unavailable" : "rejected",
                    "Not answered",
                    "The service behind answered " + status + "."));
        }
        try {
            return json.readTree(response.bodyAsBuffer().getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("A service behind answered no JSON", e);
        }
    }
}
