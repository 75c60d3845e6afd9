package io.breakwater.stack.issuer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.breakwater.stack.http.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Everybody that one can be: the customers of the demo exchange and the agents of {@code demo-agents.yaml}. */
final class DemoUsers {
    private static final String AGENTS = "/demo-agents.yaml";

    private final Map<String, DemoUser> byId = new LinkedHashMap<>();

    DemoUsers(List<DemoUser> customers) {
        customers.forEach(this::add);
        agents().forEach(this::add);
    }

    Collection<DemoUser> all() {
        return byId.values();
    }

    Optional<DemoUser> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private void add(DemoUser user) {
        if (byId.put(user.id(), user) != null) {
            throw new IllegalArgumentException("There are two demo users with the id " + user.id());
        }
    }

    private static List<DemoUser> agents() {
        try (InputStream file = Objects.requireNonNull(DemoUsers.class.getResourceAsStream(AGENTS), AGENTS)) {
            JsonNode agents = new YAMLMapper().readTree(file).path("agents");
            return List.of(Json.value(agents, DemoUser[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(AGENTS + " cannot be read", e);
        }
    }
}
