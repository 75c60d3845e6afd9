package io.breakwater.stack.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Starts packaged services as lean processes that find everything on this machine. */
public final class Launchpad {
    private static final String EXTRA_OPTIONS = "BREAKWATER_JAVA_OPTIONS";

    private final Checkout checkout;
    private final Neighbours neighbours;
    private final LocalSecrets secrets;
    private final Map<String, String> environment;
    private final Terminal terminal;

    /** What the services talk to. */
    public record Neighbours(String bootstrapServers, String databaseUrl, String exchangeUrl, String exchangeToken) {}

    /** @param environment moves ports ({@link Port}) and adds JVM options ({@code BREAKWATER_JAVA_OPTIONS}) */
    public Launchpad(Checkout checkout, Neighbours neighbours, Map<String, String> environment, Terminal terminal) {
        this.checkout = checkout;
        this.neighbours = neighbours;
        this.secrets = new LocalSecrets(checkout.data());
        this.environment = environment;
        this.terminal = terminal;
        checkout.makeFolders();
    }

    /** @throws Unusable when a service was not packaged */
    static void requirePackaged(Checkout checkout) {
        List<String> missing = Arrays.stream(Deployable.values())
                .filter(service -> !Files.exists(service.runner(checkout.root())))
                .map(Deployable::folder)
                .toList();
        if (!missing.isEmpty()) {
            throw new Unusable("Not built: " + String.join(", ", missing) + ". ./dev up builds them.");
        }
    }

    /** Returns as soon as the process runs; its database must have been prepared. */
    public ServiceProcess start(Deployable service) {
        return start(service, service.folder(), settingsOf(service));
    }

    /** Starts one more process of a service, which shares the work with the first and listens on another port. */
    public ServiceProcess startReplica(Deployable service, int port) {
        Map<String, String> settings = settingsOf(service);
        settings.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        return start(service, service.folder() + "-" + port, settings);
    }

    private ServiceProcess start(Deployable service, String name, Map<String, String> settings) {
        ProcessBuilder command =
                new ProcessBuilder(commandOf(service)).directory(checkout.root().toFile());
        command.environment().putAll(settings);
        return ServiceProcess.start(name, command, checkout.log(name), checkout.pidFile(name), terminal);
    }

    private List<String> commandOf(Deployable service) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                checkout.mark(),
                "-Xmx" + service.heapMb() + "m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                // Half the start time; a long load test wants -XX:TieredStopAtLevel=4 in BREAKWATER_JAVA_OPTIONS.
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"));
        String extra = environment.getOrDefault(EXTRA_OPTIONS, "").trim();
        if (!extra.isEmpty()) {
            command.addAll(List.of(extra.split("\\s+")));
        }
        command.addAll(List.of("-jar", service.runner(checkout.root()).toString()));
        return command;
    }

    /** The environment variables that make the service part of this stack. */
    Map<String, String> settingsOf(Deployable service) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("HTTP_HOST", "127.0.0.1");
        settings.put("QUARKUS_HTTP_PORT", Integer.toString(service.port().in(environment)));
        settings.put("KAFKA_BOOTSTRAP_SERVERS", neighbours.bootstrapServers());
        settings.put("CUSTOMER_JWKS_URL", neighbours.exchangeUrl() + "/issuer/customers/jwks.json");
        settings.put("AGENT_JWKS_URL", neighbours.exchangeUrl() + "/issuer/agents/jwks.json");
        settings.put("EXCHANGE_URL", neighbours.exchangeUrl());
        settings.put("EXCHANGE_TOKEN", neighbours.exchangeToken());
        // Fewer malloc arenas: tens of MB less resident memory a process.
        settings.put("MALLOC_ARENA_MAX", "2");
        service.role().ifPresent(role -> {
            settings.put("DATABASE_URL", neighbours.databaseUrl());
            settings.put("DATABASE_USER", role);
            settings.put("DATABASE_PASSWORD", role);
        });
        if (service == Deployable.GATEWAY) {
            settings.put("CONVERSATION_KEYS", secrets.get("CONVERSATION_KEYS"));
            settings.put("PAGE_SIGN_IN_URL", neighbours.exchangeUrl() + "/issuer");
        }
        if (service == Deployable.CHATBOT) {
            settings.put("VERIFICATION_KEY", secrets.get("VERIFICATION_KEY"));
            settings.put("CLAMD_HOST", "127.0.0.1");
            settings.put("CLAMD_PORT", Integer.toString(Port.SCANNER.in(environment)));
        }
        if (service == Deployable.DEEPLINK) {
            settings.put("DEEPLINK_PUBLIC_URL", urlOf(Deployable.GATEWAY));
        }
        for (Deployable other : Deployable.values()) {
            settings.put(other.urlVariable(), urlOf(other));
        }
        return settings;
    }

    /** Without a trailing slash. */
    String urlOf(Deployable service) {
        return "http://127.0.0.1:" + service.port().in(environment);
    }
}
