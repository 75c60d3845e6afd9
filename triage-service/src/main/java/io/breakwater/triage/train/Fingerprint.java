package io.breakwater.triage.train;

import io.breakwater.triage.content.ContentFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A hash over all that a model depends on: the same inputs, the same model. */
final class Fingerprint {
    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Every file below the folder, with its name. */
    Fingerprint files(Path folder) throws IOException {
        for (Path file : TrainingTexts.filesBelow(folder)) {
            add(folder.relativize(file).toString(), Files.readAllBytes(file));
        }
        return this;
    }

    /** The code of a class: a changed way to read a text is a changed model. */
    Fingerprint code(Class<?> type) {
        String path = type.getName().replace('.', '/') + ".class";
        add(path, ContentFile.bytes(path));
        return this;
    }

    Fingerprint content(String path) {
        add(path, ContentFile.bytes(path));
        return this;
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void add(String name, byte[] bytes) {
        digest.update((name + " " + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
