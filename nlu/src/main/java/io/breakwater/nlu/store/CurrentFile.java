package io.breakwater.nlu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** The file that says which version is the current one, and on its second line which was before. Replaced atomically. */
final class CurrentFile {
    private final Path file;

    CurrentFile(Path store) {
        file = store.resolve("current");
    }

    Optional<String> current() throws IOException {
        return line(0);
    }

    Optional<String> previous() throws IOException {
        return line(1);
    }

    private Optional<String> line(int number) throws IOException {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.size() > number ? Optional.of(lines.get(number).strip()) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    void write(String current, Optional<String> previous) throws IOException {
        Path next = file.resolveSibling(".current.next");
        Files.writeString(
                next, current + "\n" + previous.map(version -> version + "\n").orElse(""));
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
