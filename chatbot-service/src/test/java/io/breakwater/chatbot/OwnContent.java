package io.breakwater.chatbot;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** An exchange with content of its own, in a directory that is looked at again and again. */
public class OwnContent implements QuarkusTestResourceLifecycleManager {
    private static Path directory = Path.of("");

    /** Writes a file as an author would. */
    static void write(String name, String content) {
        try {
            Path file = directory.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, String> start() {
        try {
            directory = Files.createTempDirectory("own-content");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of("chatbot.content.directory", directory.toString(), "chatbot.content.look", "PT0.1S");
    }

    @Override
    public void stop() {
        // The system tidies its folder for temporary files.
    }
}
