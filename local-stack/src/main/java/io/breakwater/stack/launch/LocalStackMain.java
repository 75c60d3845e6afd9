package io.breakwater.stack.launch;

import io.breakwater.stack.TopicsFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.LogManager;

/** What the {@code dev} script and the containers start. The working directory is the checkout. */
public final class LocalStackMain {
    private final Checkout checkout = new Checkout(Path.of(""));
    private final Map<String, String> environment;
    private final Terminal terminal;

    private LocalStackMain(Map<String, String> environment, Terminal terminal) {
        this.environment = environment;
        this.terminal = terminal;
    }

    public static void main(String[] args) {
        List<String> words = List.of(args);
        Terminal terminal = Terminal.ofProcess(!words.contains("--detached"));
        quietLibraries();
        System.exit(new LocalStackMain(System.getenv(), terminal).run(words));
    }

    private static void quietLibraries() {
        try (InputStream settings = LocalStackMain.class.getResourceAsStream("/logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        } catch (IOException e) {
            throw new UncheckedIOException("logging.properties is not readable", e);
        }
    }

    private int run(List<String> words) {
        try {
            return carryOut(words);
        } catch (Unusable e) {
            Terminal.complain(String.valueOf(e.getMessage()));
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private int carryOut(List<String> words) throws InterruptedException {
        switch (words.isEmpty() ? "" : words.get(0)) {
            case "up" ->
                new StackRun(checkout, environment, terminal, StopSignal.install())
                        .untilStopped(words.contains("--fresh"));
            case "down" -> new StackStop(checkout, terminal).stop();
            case "status" -> {
                return new StackStatus(checkout, environment, terminal).show() ? 0 : 1;
            }
            case "token" -> terminal.say(TokenRequest.at(environment).token(word(words, 1), word(words, 2)));
            case "topics" -> TopicsFile.find().createOn(bootstrapServers());
            case "exchange" -> serveExchange();
            default -> throw new Unusable("Say up, down, status, token, topics or exchange.");
        }
        return 0;
    }

    private void serveExchange() {
        StopSignal signal = StopSignal.install();
        try (DemoServer demo = DemoServer.start(bootstrapServers(), null, environment)) {
            terminal.say("The demo exchange listens on " + demo.uri());
            signal.asked().join();
        }
    }

    private String bootstrapServers() {
        String servers = environment.get("KAFKA_BOOTSTRAP_SERVERS");
        if (servers == null) {
            throw new Unusable("KAFKA_BOOTSTRAP_SERVERS is not set.");
        }
        return servers;
    }

    private static String word(List<String> words, int index) {
        return index < words.size() ? words.get(index) : "";
    }
}
