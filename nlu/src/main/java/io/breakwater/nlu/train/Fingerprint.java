package io.breakwater.nlu.train;

import io.breakwater.nlu.data.LabelledText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** SHA-256 over all that a model depends on. The same texts in another order are another model. */
final class Fingerprint {
    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** As 64 hexadecimal digits. */
    static String of(List<LabelledText> texts, Map<String, List<String>> outside, Map<String, Object> settings) {
        Fingerprint fingerprint = new Fingerprint();
        settings.forEach((name, value) -> {
            fingerprint.add(name);
            fingerprint.add(String.valueOf(value));
        });
        for (LabelledText text : texts) {
            fingerprint.add(text.language());
            fingerprint.add(text.intent());
            fingerprint.add(text.text());
        }
        new TreeMap<>(outside).forEach((language, strangers) -> {
            fingerprint.add(language);
            strangers.forEach(fingerprint::add);
        });
        return HexFormat.of().formatHex(fingerprint.digest.digest());
    }

    private void add(String part) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
