package io.breakwater.deeplink.domain;

import io.breakwater.events.TextValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The secret part of a link: 192 random bits as 32 characters that need no escaping in a URL. Whoever has it may try to
 * redeem the link, so it is shown once and only its {@link #hash()} is kept.
 */
public record LinkToken(String value) implements TextValue {
    private static final int BYTES = 24;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{32}");

    public LinkToken {
        if (!isToken(value)) {
            throw new IllegalArgumentException("must be the 32 characters after /l/ of a link");
        }
    }

    /** @param random must not be predictable */
    public static LinkToken random(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public static boolean isToken(@Nullable String text) {
        return text != null && FORM.matcher(text).matches();
    }

    /** SHA-256. Unsalted on purpose: the token has more entropy than anybody can search. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Never the token: records end up in logs. */
    @Override
    public String toString() {
        return "LinkToken[hidden]";
    }
}
