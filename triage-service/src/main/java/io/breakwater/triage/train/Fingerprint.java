package io.breakwater.triage.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A hash over all that a model depends on: the same inputs, the same fingerprint, on every machine. */
final class Fingerprint {
    private final Path root;
    private final MessageDigest digest;

    /** @param root names of files are taken from here on */
    Fingerprint(Path root) {
        this.root = root;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Adds a file, or every file below a folder. */
    void add(Path path) throws IOException {
        for (Path file : filesBelow(path)) {
            byte[] bytes = Files.readAllBytes(file);
            String name = root.relativize(file).toString().replace('\\', '/');
            digest.update((name + " " + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
    }

    /** In the same order on every machine. */
    private static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Adds a setting. */
    void add(String setting) {
        digest.update((setting + "\n").getBytes(StandardCharsets.UTF_8));
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
