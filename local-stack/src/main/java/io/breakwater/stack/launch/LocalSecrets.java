package io.breakwater.stack.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Keys of this stack and no other: made when first asked for, kept with the data that they protect. */
final class LocalSecrets {
    private static final int BYTES = 32;

    private final Path folder;

    LocalSecrets(Path data) {
        this.folder = data.resolve("secrets");
    }

    /** 32 random bytes in Base64, the same for the same name. */
    synchronized String get(String name) {
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Secret " + file + " cannot be read or written", e);
        }
    }

    private void make(Path file) throws IOException {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        Files.createDirectories(folder);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, Base64.getEncoder().encodeToString(secret));
    }
}
