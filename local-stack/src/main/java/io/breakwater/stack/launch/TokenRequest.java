package io.breakwater.stack.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.breakwater.stack.http.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** {@code ./dev token}: a token of a demo user, from the running issuer. */
final class TokenRequest {
    private static final Map<String, String> SOMEBODY =
            Map.of("customer", "anna", "agent", "agt_ben", "supervisor", "agt_sue");

    private final String issuer;

    /** @param issuer where the issuer listens, without a trailing slash */
    TokenRequest(String issuer) {
        this.issuer = issuer;
    }

    /**
     * @param role {@code customer}, {@code agent} or {@code supervisor}
     * @param name a demo user's id; an agent's may come without its {@code agt_}; empty for anybody of the role
     */
    String token(String role, String name) throws InterruptedException {
        String anybody = SOMEBODY.get(role);
        if (anybody == null) {
            throw new Unusable("There is no role '" + role + "': say customer, agent or supervisor.");
        }
        String id = name.isEmpty() ? anybody : idOf(role, name);
        try {
            HttpResponse<byte[]> response = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(issuer + "/issuer/token"))
                                    .POST(BodyPublishers.ofByteArray(Json.bytes(Map.of("user", id))))
                                    .build(),
                            BodyHandlers.ofByteArray());
            return granted(new ObjectMapper().readTree(response.body()), role);
        } catch (IOException e) {
            throw new Unusable("The token issuer at " + issuer + " does not answer: start it with ./dev up.", e);
        }
    }

    private static String idOf(String role, String name) {
        return role.equals("customer") || name.startsWith("agt_") ? name : "agt_" + name;
    }

    private static String granted(JsonNode answer, String role) {
        if (!answer.has("token")) {
            throw new Unusable(answer.path("detail").asText("The issuer refused.") + " /issuer/demo-users lists all.");
        }
        if (!answer.path("role").asText().equals(role)) {
            throw new Unusable(
                    "That is a " + answer.path("role").asText() + ", not the role you asked for: " + role + ".");
        }
        return answer.path("token").asText();
    }
}
