package io.breakwater.chatbot.model;

import java.time.Duration;
import java.util.Optional;

/** Settings as a test wants them. */
record ModelSettings(
        boolean enabled,
        Optional<String> url,
        Optional<String> key,
        Optional<String> name,
        int atOnce,
        LengthField field)
        implements ModelConfig {
    static ModelSettings off() {
        return new ModelSettings(
                false, Optional.empty(), Optional.empty(), Optional.empty(), 1, LengthField.MAX_TOKENS);
    }

    static ModelSettings on(String url) {
        return new ModelSettings(
                true,
                Optional.of(url),
                Optional.of("key-of-the-test"),
                Optional.of("model-of-the-test"),
                8,
                LengthField.MAX_TOKENS);
    }

    ModelSettings atOnce(int most) {
        return new ModelSettings(enabled, url, key, name, most, field);
    }

    ModelSettings limitedBy(LengthField other) {
        return new ModelSettings(enabled, url, key, name, atOnce, other);
    }

    @Override
    public Duration timeout() {
        return Duration.ofSeconds(3);
    }

    @Override
    public LengthField lengthField() {
        return field;
    }

    @Override
    public int failures() {
        return 3;
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(15);
    }

    @Override
    public Limits budget() {
        return new Tokens(100_000, 100_000, 100_000);
    }

    /** Tokens a day. */
    record Tokens(long all, long contact, long conversation) implements Limits {}
}
