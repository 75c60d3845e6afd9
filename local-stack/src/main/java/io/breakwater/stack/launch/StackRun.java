package io.breakwater.stack.launch;

import io.breakwater.stack.EmbeddedStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** {@code ./dev up}: everything on this machine, until somebody asks it to stop. */
final class StackRun {
    private final Checkout checkout;
    private final Map<String, String> environment;
    private final Terminal terminal;
    private final StopSignal signal;

    StackRun(Checkout checkout, Map<String, String> environment, Terminal terminal, StopSignal signal) {
        this.checkout = checkout;
        this.environment = environment;
        this.terminal = terminal;
        this.signal = signal;
    }

    /**
     * Returns after a clean stop.
     *
     * @param fresh whether the data of earlier runs is dropped first
     * @throws Unusable when it cannot come up; nothing is left running then
     */
    void untilStopped(boolean fresh) throws InterruptedException {
        Instant start = Instant.now();
        Launchpad.requirePackaged(checkout);
        checkout.makeFolders();
        try (FileChannel file = lockFile();
                FileLock lock = lock(file)) {
            if (lock == null) {
                throw new Unusable("It already runs here: see ./dev status, stop it with ./dev down.");
            }
            new Leftovers(checkout).end().forEach(what -> terminal.say("Ended " + what + " of an earlier run."));
            PortCheck.allFree(environment);
            if (fresh) {
                checkout.dropData();
            }
            Files.writeString(checkout.pidFile("stack"), ProcessHandle.current().pid() + "\n");
            try {
                run(start);
            } finally {
                Files.deleteIfExists(checkout.pidFile("stack"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("There is no writing to " + checkout.run(), e);
        }
    }

    private void run(Instant start) throws InterruptedException, IOException {
        terminal.say("Starting Kafka and PostgreSQL ...");
        var ports = new EmbeddedStack.Ports(
                Port.KAFKA.in(environment), Port.KAFKA_CONTROLLER.in(environment), Port.POSTGRES.in(environment));
        try (EmbeddedStack stack = EmbeddedStack.start(checkout.data(), ports);
                DemoServer demo = DemoServer.start(stack.bootstrapServers(), checkout.data(), environment)) {
            for (Deployable service : Deployable.values()) {
                service.role().ifPresent(stack::prepareDatabase);
            }
            var neighbours = new Launchpad.Neighbours(
                    stack.bootstrapServers(),
                    stack.databaseUrl(),
                    demo.uri().toString(),
                    DemoServer.token(environment));
            serve(new Launchpad(checkout, neighbours, environment, terminal), start);
        }
        terminal.say("Stopped.");
    }

    private void serve(Launchpad launchpad, Instant start) throws InterruptedException, IOException {
        Path ready = checkout.run().resolve("ready");
        Fleet fleet = new Fleet(launchpad, signal, terminal);
        try {
            terminal.say("Starting the services ...");
            fleet.bringUp(Math.max(2, Runtime.getRuntime().availableProcessors()));
            if (!signal.asked().isDone()) {
                Files.writeString(ready, welcome(launchpad, Duration.between(start, Instant.now())));
                terminal.say(Files.readString(ready));
                CompletableFuture.anyOf(fleet.watch(), signal.asked()).join();
            }
            if (!signal.asked().isDone()) {
                throw new Unusable("No service is left; stopping.");
            }
        } finally {
            Files.deleteIfExists(ready);
            signal.asked().complete("end");
            terminal.say("Stopping ...");
            fleet.stop();
        }
    }

    private String welcome(Launchpad launchpad, Duration took) {
        String gateway = launchpad.urlOf(Deployable.GATEWAY);
        return """

                Breakwater is up (%d s).
                  chat as a customer   %s/
                  agent console        %s/agent.html
                  API                  %s/q/openapi
                  demo exchange        http://127.0.0.1:%d/issuer/demo-users
                  logs                 %s
                Stop it with Ctrl-C or ./dev down.
                """
                .formatted(
                        took.toSeconds(),
                        gateway,
                        gateway,
                        gateway,
                        Port.EXCHANGE.in(environment),
                        checkout.log("NAME"));
    }

    /** Null when another run holds it. The system gives it back however a run ends. */
    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private FileChannel lockFile() throws IOException {
        return FileChannel.open(checkout.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }
}
