package io.breakwater.chatbot.article;

import io.breakwater.events.ContactId;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells different customers who search for the same apart, without knowing them. The same customer looks different in
 * every query, so that what is kept shows nobody's searches. Thread-safe. A key that is none stops the start.
 */
@Startup
@Singleton
class AskerSeal {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_KEY = 32;
    private static final int KEPT_BYTES = 12;

    private final SecretKeySpec key;

    AskerSeal(SearchMissConfig config) {
        this.key = key(config.key());
    }

    String of(ContactId asker, String language, String query) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            String sealed = String.join("\0", "search-miss", language, query, asker.value());
            return HexFormat.of().formatHex(mac.doFinal(sealed.getBytes(StandardCharsets.UTF_8)), 0, KEPT_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    private static SecretKeySpec key(String base64) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("chatbot.search-misses.key (CHATBOT_SEARCH_MISSES_KEY) is not Base64", e);
        }
        if (key.length < SHORTEST_KEY) {
            throw new IllegalStateException("chatbot.search-misses.key (CHATBOT_SEARCH_MISSES_KEY) has " + key.length
                    + " bytes; " + SHORTEST_KEY + " or more are needed. Make one with: openssl rand -base64 32");
        }
        return new SecretKeySpec(key, ALGORITHM);
    }
}
