package io.breakwater.stack.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder that the repository is checked out in, and the {@code .local} folder in it that runs write to. */
public record Checkout(Path root) {
    private static final String MARK = "-Dbreakwater.home=";

    public Checkout {
        root = root.toAbsolutePath().normalize();
    }

    Path data() {
        return root.resolve(".local/data");
    }

    Path log(String name) {
        return root.resolve(".local/logs").resolve(name + ".log");
    }

    /** Process ids and other things that hold for one run. */
    Path run() {
        return root.resolve(".local/run");
    }

    Path pidFile(String name) {
        return run().resolve(name + ".pid");
    }

    /** A JVM argument that says whose process it is; {@link Leftovers} trusts nothing else. */
    String mark() {
        return MARK + root;
    }

    /** The checkout that a process with these arguments belongs to. */
    static Optional<Path> markedIn(String[] arguments) {
        return Arrays.stream(arguments)
                .filter(argument -> argument.startsWith(MARK))
                .map(argument -> Path.of(argument.substring(MARK.length())))
                .findFirst();
    }

    void makeFolders() {
        try {
            Files.createDirectories(run());
            Files.createDirectories(log("any").getParent());
        } catch (IOException e) {
            throw new UncheckedIOException("There is no writing to " + root.resolve(".local"), e);
        }
    }

    void dropData() {
        if (!Files.exists(data())) {
            return;
        }
        try (Stream<Path> files = Files.walk(data())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Old data stays in " + data(), e);
        }
    }
}
