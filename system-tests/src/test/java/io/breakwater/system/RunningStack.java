package io.breakwater.system;

import io.breakwater.stack.Stack;
import io.breakwater.stack.launch.Checkout;
import io.breakwater.stack.launch.DemoServer;
import io.breakwater.stack.launch.Deployable;
import io.breakwater.stack.launch.Launchpad;
import io.breakwater.stack.launch.Port;
import io.breakwater.stack.launch.ServiceProcess;
import io.breakwater.stack.launch.Terminal;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** The six packaged services as processes of their own, on one stack: one set for all system tests of a run. */
public final class RunningStack {
    /** What callers of the demo exchange must bear. */
    static final String EXCHANGE_TOKEN = "local-exchange-token";

    private static final Duration READY_WITHIN = Duration.ofMinutes(3);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private static RunningStack running;

    private final Stack stack = Stack.forTests();
    private final Map<String, String> environment = new HashMap<>();
    private final Map<Deployable, ServiceProcess> services = new EnumMap<>(Deployable.class);
    private final DemoServer demo;
    private final Launchpad launchpad;
    private final Path home;

    private RunningStack() {
        ports();
        // Tests open many streams for few customers.
        environment.put("BREAKWATER_JAVA_OPTIONS", "-Dgateway.stream.per-caller=10000");
        home = home();
        demo = DemoServer.start(stack.bootstrapServers(), home.resolve("keys"), environment);
        launchpad = new Launchpad(
                new Checkout(home),
                new Launchpad.Neighbours(
                        stack.bootstrapServers(),
                        stack.databaseUrl(),
                        demo.uri().toString(),
                        EXCHANGE_TOKEN),
                environment,
                new Terminal(silent(), false));
    }

    /** Starts everything on the first call; a shutdown hook stops it. */
    public static synchronized RunningStack get() {
        if (running == null) {
            running = new RunningStack();
            Runtime.getRuntime().addShutdownHook(new Thread(running::stop, "stop-stack"));
            for (Deployable service : Deployable.values()) {
                service.role().ifPresent(running.stack::prepareDatabase);
                running.start(service);
            }
            for (Deployable service : Deployable.values()) {
                running.awaitReady(service);
            }
        }
        return running;
    }

    public String gateway() {
        return url(Deployable.GATEWAY);
    }

    public String exchange() {
        return demo.uri().toString();
    }

    public Stack infrastructure() {
        return stack;
    }

    public String url(Deployable service) {
        return "http://127.0.0.1:" + service.port().in(environment);
    }

    /** Ends a service at once, as the system does to a process that takes too much memory. */
    public void kill(Deployable service) {
        ServiceProcess process = services.get(service);
        process.kill();
        process.ended().join();
    }

    /** Starts a service again; returns as soon as the process runs. */
    public void start(Deployable service) {
        services.put(service, launchpad.start(service));
    }

    /** Starts one more process of this service and waits until it takes its share. The caller kills it. */
    public ServiceProcess startReplica(Deployable service) {
        int port = freePort();
        ServiceProcess replica = launchpad.startReplica(service, port);
        awaitReady(service.folder() + "-" + port, "http://127.0.0.1:" + port);
        return replica;
    }

    public void awaitReady(Deployable service) {
        awaitReady(service.folder(), url(service));
    }

    private static void awaitReady(String name, String url) {
        Awaitility.await(name + " is ready")
                .atMost(READY_WITHIN)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> statusOf(url) == 200);
    }

    /** The status that readiness answers with; 0 when nobody answers. */
    public int readiness(Deployable service) {
        return statusOf(url(service));
    }

    private static int statusOf(String url) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/q/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void stop() {
        services.values().forEach(ServiceProcess::kill);
        demo.close();
        stack.close();
    }

    private void ports() {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (Port port : Port.values()) {
                ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                sockets.add(socket);
                environment.put(port.name() + "_PORT", Integer.toString(socket.getLocalPort()));
            }
            for (ServerSocket socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("There is no free port on loopback", e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("There is no free port on loopback", e);
        }
    }

    // A checkout of links, so that a run of ./dev up beside the tests keeps its own data, logs and process ids.
    private static Path home() {
        try {
            Path root = Path.of("").toAbsolutePath().getParent();
            Path home = Files.createDirectories(root.resolve("system-tests/target/home"));
            for (Deployable service : Deployable.values()) {
                Path link = home.resolve(service.folder());
                if (!Files.exists(link)) {
                    Files.createSymbolicLink(link, root.resolve(service.folder()));
                }
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException("There is no home for the services of the tests", e);
        }
    }

    private static PrintStream silent() {
        return new PrintStream(PrintStream.nullOutputStream());
    }
}
