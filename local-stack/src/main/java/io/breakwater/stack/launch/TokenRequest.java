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

/** A token of a demo user, from the running issuer. */
public final class TokenRequest {
    private static final String ROW = "  %-10s %s\n";
    private static final Map<String, String> SOMEBODY =
            Map.of("customer", "anna", "agent", "agt_ben", "supervisor", "agt_sue");

    private final String issuer;

    /** The issuer of the stack that these environment variables describe. */
    public static TokenRequest at(Map<String, String> environment) {
        return new TokenRequest("http://127.0.0.1:" + Port.EXCHANGE.in(environment));
    }

    /** @param issuer where the issuer listens, without a trailing slash */
    public TokenRequest(String issuer) {
        this.issuer = issuer;
    }

    /**
     * @param role {@code customer}, {@code agent} or {@code supervisor}
     * @param name a demo user's id; an agent's may come without its {@code agt_}; empty for anybody of the role
     * @throws Unusable when nobody has this name, with all who could be meant, or when the issuer does not answer
     */
    public String token(String role, String name) throws InterruptedException {
        String anybody = SOMEBODY.get(role);
        if (anybody == null) {
            throw new Unusable("There is no role '" + role + "': say customer, agent or supervisor.");
        }
        String id = name.isEmpty() ? anybody : idOf(role, name);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(issuer + "/issuer/token"))
                .POST(BodyPublishers.ofByteArray(Json.bytes(Map.of("user", id))));
        JsonNode answer = answer(request);
        if (!answer.has("token")) {
            throw new Unusable(answer.path("detail").asText("The issuer refused.") + " There is:\n" + everybody(role));
        }
        return granted(answer, role);
    }

    private String everybody(String role) throws InterruptedException {
        JsonNode users = answer(HttpRequest.newBuilder(URI.create(issuer + "/issuer/demo-users")));
        StringBuilder lines = new StringBuilder();
        for (JsonNode user : users.path("data")) {
            if (user.path("role").asText().equals(role)) {
                lines.append(ROW.formatted(
                        user.path("id").asText(), user.path("description").asText()));
            }
        }
        return lines.toString().stripTrailing();
    }

    private JsonNode answer(HttpRequest.Builder request) throws InterruptedException {
        try {
            HttpResponse<byte[]> response =
                    HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
            return new ObjectMapper().readTree(response.body());
        } catch (IOException e) {
            throw new Unusable("The token issuer at " + issuer + " does not answer: start it with ./dev up.", e);
        }
    }

    private static String idOf(String role, String name) {
        return role.equals("customer") || name.startsWith("agt_") ? name : "agt_" + name;
    }

    private static String granted(JsonNode answer, String role) {
        if (!answer.path("role").asText().equals(role)) {
            throw new Unusable(
                    "That is a " + answer.path("role").asText() + ", not the role you asked for: " + role + ".");
        }
        return answer.path("token").asText();
    }
}
