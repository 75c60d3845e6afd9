package io.breakwater.gateway.seal;

import io.breakwater.events.Channel;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.breakwater.gateway.GatewayConfig;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.jspecify.annotations.Nullable;

/**
 * Mints and checks conversation ids. An id carries 80 random bits, the channel and the language, and 96 bits of
 * HMAC-SHA256 over them and the owner: no look-up is needed to know that a conversation is the caller's.
 *
 * <p>Form: {@code conv_} and 40 characters of lower-case Base32. Thread-safe.
 */
@Singleton
public class ConversationSeal {
    private static final int NONCE = 10;
    private static final int BODY = NONCE + 3;
    private static final int MAC = 12;
    private static final int SHORTEST_KEY = 32;
    private static final List<Channel> CHANNELS = List.of(Channel.WEB, Channel.APP, Channel.EMAIL, Channel.SOCIAL);

    private final List<SecretKeySpec> keys;
    private final SecureRandom random = new SecureRandom();

    ConversationSeal(GatewayConfig config) {
        keys = config.conversationKeys().stream().map(ConversationSeal::key).toList();
    }

    /**
     * A new id.
     *
     * @param retryKey the same key gives the same contact the same id again, so that a retried request opens nothing
     *     new; null for an id that never was
     */
    public ConversationId mint(ContactId owner, Channel channel, String language, @Nullable String retryKey) {
        byte[] nonce = new byte[NONCE];
        if (retryKey == null) {
            random.nextBytes(nonce);
        } else {
            nonce = Arrays.copyOf(mac(keys.get(0), "retry", owner, retryKey.getBytes(StandardCharsets.UTF_8)), NONCE);
        }
        byte[] body = ByteBuffer.allocate(BODY)
                .put(nonce)
                .put((byte) CHANNELS.indexOf(channel))
                .put(language.substring(0, 2).getBytes(StandardCharsets.US_ASCII))
                .array();
        byte[] id = ByteBuffer.allocate(BODY + MAC)
                .put(body)
                .put(mac(keys.get(0), "conversation", owner, body), 0, MAC)
                .array();
        return new ConversationId(
                ConversationId.PREFIX + new Base32().encodeAsString(id).toLowerCase(Locale.ROOT));
    }

    /** What the id says, when it is one of ours and belongs to this contact; otherwise nothing. */
    public Optional<SealedConversation> open(ConversationId id, ContactId owner) {
        String text = id.value().substring(ConversationId.PREFIX.length()).toUpperCase(Locale.ROOT);
        if (text.length() != 40 || !new Base32().isInAlphabet(text)) {
            return Optional.empty();
        }
        byte[] bytes = new Base32().decode(text);
        byte[] body = Arrays.copyOf(bytes, BODY);
        byte[] mac = Arrays.copyOfRange(bytes, BODY, bytes.length);
        boolean sealed = keys.stream()
                .anyMatch(key -> MessageDigest.isEqual(mac, Arrays.copyOf(mac(key, "conversation", owner, body), MAC)));
        int channel = body[NONCE];
        return sealed && channel >= 0 && channel < CHANNELS.size()
                ? Optional.of(new SealedConversation(
                        CHANNELS.get(channel), new String(body, NONCE + 1, 2, StandardCharsets.US_ASCII)))
                : Optional.empty();
    }

    private static byte[] mac(SecretKeySpec key, String purpose, ContactId owner, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.US_ASCII));
            mac.update((byte) 0);
            byte[] contact = owner.value().getBytes(StandardCharsets.UTF_8);
            mac.update(ByteBuffer.allocate(4).putInt(contact.length).array());
            mac.update(contact);
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    private static SecretKeySpec key(String base64) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("gateway.conversation-keys (CONVERSATION_KEYS) is not Base64", e);
        }
        if (key.length < SHORTEST_KEY) {
            throw new IllegalStateException("gateway.conversation-keys (CONVERSATION_KEYS) holds a key of " + key.length
                    + " bytes; " + SHORTEST_KEY + " or more are needed. Make one with: openssl rand -base64 32");
        }
        return new SecretKeySpec(key, "HmacSHA256");
    }
}
