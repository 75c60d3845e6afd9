package io.breakwater.stack;

import io.breakwater.events.Event;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jose4j.jwt.JwtClaims;
import org.jspecify.annotations.Nullable;

/**
 * Gives a {@code @QuarkusTest} real Kafka, real PostgreSQL and a token issuer. One set for all tests of a module; the
 * service's role and schema carry the folder's name without "-service"; {@code role} names another, {@code topics}
 * names further topics to create.
 */
public class StackResource implements QuarkusTestResourceLifecycleManager {
    private static @Nullable Stack stack;
    private static @Nullable TestIssuer issuer;

    private String role = "";
    private List<String> topics = List.of();

    @Override
    public void init(Map<String, String> arguments) {
        role = arguments.getOrDefault("role", "");
        topics = List.of(arguments.getOrDefault("topics", "").split(",", 0));
    }

    @Override
    public synchronized Map<String, String> start() {
        String folder = java.nio.file.Path.of("").toAbsolutePath().getFileName().toString();
        String name = role.isEmpty() ? folder.replace("-service", "").replaceAll("[^a-z]", "") : role;
        stack().prepareDatabase(name);
        TopicsFile.create(stack().bootstrapServers(), topics);
        Map<String, String> settings = new HashMap<>(issuer().settings());
        settings.put("KAFKA_BOOTSTRAP_SERVERS", stack().bootstrapServers());
        settings.put("DATABASE_URL", stack().databaseUrl());
        settings.put("DATABASE_USER", name);
        settings.put("DATABASE_PASSWORD", name);
        settings.put("quarkus.http.test-port", "0");
        return settings;
    }

    @Override
    public void stop() {
        if (stack != null) {
            stack.close();
            stack = null;
        }
        if (issuer != null) {
            issuer.close();
            issuer = null;
        }
    }

    /** The stack, for tests that look into it or hurt it. */
    public static synchronized Stack stack() {
        if (stack == null) {
            stack = Stack.forTests();
        }
        return stack;
    }

    public static synchronized TestIssuer issuer() {
        if (issuer == null) {
            issuer = TestIssuer.start();
        }
        return issuer;
    }

    /** A probe on the topics; pass the kit's codec. */
    public static EventProbe events(Function<Event, byte[]> encode, EventProbe.Decoder decode) {
        return new EventProbe(stack().bootstrapServers(), encode, decode);
    }

    public static String customerToken(String subject) {
        return issuer().sign(TestIssuer.customer(subject));
    }

    /** A customer whom the exchange has not verified. */
    public static String unverifiedToken(String subject) {
        JwtClaims claims = TestIssuer.customer(subject);
        claims.setStringClaim("verification_level", "none");
        return issuer().sign(claims);
    }

    public static String agentToken(String name, String... skills) {
        return issuer().sign(TestIssuer.agent(name, List.of("agent"), List.of(skills)));
    }

    public static String supervisorToken(String name) {
        return issuer().sign(TestIssuer.agent(name, List.of("supervisor"), List.of()));
    }
}
