package io.breakwater.chatbot.verify;

import io.breakwater.events.ConversationId;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps codes unreadable. A million codes are tried in a moment, so it takes a secret that the database does not hold.
 * Thread-safe.
 */
@Singleton
class CodeSeal {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_KEY = 32;

    private final SecretKeySpec key;

    CodeSeal(VerificationConfig config) {
        this.key = key(config.key());
    }

    /** What is kept of a code: HMAC-SHA-256 in Base64. The same code looks different in every conversation. */
    String of(ConversationId conversation, String code) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(conversation.value().getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Base64.getEncoder().encodeToString(mac.doFinal(code.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    /** Whether it is the code that {@code sealed} was made of. Takes the same time for every wrong one. */
    boolean fits(String sealed, ConversationId conversation, String code) {
        return MessageDigest.isEqual(
                sealed.getBytes(StandardCharsets.US_ASCII),
                of(conversation, code).getBytes(StandardCharsets.US_ASCII));
    }

    private static SecretKeySpec key(String base64) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("chatbot.verification.key (VERIFICATION_KEY) is not Base64", e);
        }
        if (key.length < SHORTEST_KEY) {
            throw new IllegalStateException("chatbot.verification.key (VERIFICATION_KEY) has " + key.length + " bytes; "
                    + SHORTEST_KEY + " or more are needed. Make one with: openssl rand -base64 32");
        }
        return new SecretKeySpec(key, ALGORITHM);
    }
}
