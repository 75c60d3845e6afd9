package io.breakwater.chatbot.model;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Whether and how a language model is asked. Any endpoint that speaks OpenAI's {@code /chat/completions} will do. */
@ConfigMapping(prefix = "chatbot.model")
public interface ModelConfig {
    /** Off by default: then nobody is asked, and what is below is not needed. */
    @WithDefault("false")
    boolean enabled();

    /** Where {@code /chat/completions} lies, for example {@code https://api.openai.com/v1}. */
    Optional<String> url();

    /** The secret for it, from the environment only. An endpoint that needs none takes any word. */
    Optional<String> key();

    /** The model's name there. */
    Optional<String> name();

    /** How long one answer may take. */
    @WithDefault("3s")
    Duration timeout();

    /** Which field limits the length of an answer: some endpoints know only one of the two. */
    @WithDefault("max-tokens")
    LengthField lengthField();

    /** Questions at the same time, in this instance. Those above are answered without the model. */
    @WithDefault("8")
    int atOnce();

    /** After this many failures in a row the model is left alone for {@code pause}. */
    @WithDefault("3")
    int failures();

    /** How long the model is left alone; then one question tries whether it is back. */
    @WithDefault("15s")
    Duration pause();

    /** Tokens that may be spent in a day of UTC. */
    Limits budget();

    /** The field of the request that limits an answer. */
    enum LengthField {
        MAX_TOKENS,
        MAX_COMPLETION_TOKENS
    }

    /** Tokens a day, for the question and the answer together. */
    interface Limits {
        /** In one conversation. */
        @WithDefault("10000")
        long conversation();

        /** For one customer, in all conversations. */
        @WithDefault("20000")
        long contact();

        /** For everybody. */
        @WithDefault("1000000")
        long all();
    }
}
