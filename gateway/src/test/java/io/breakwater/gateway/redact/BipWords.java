package io.breakwater.gateway.redact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The words of a list as they are written. */
final class BipWords {
    private BipWords() {}

    static List<String> of(String language) {
        try (InputStream in = BipWords.class.getResourceAsStream("/redact/bip39-" + language + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
