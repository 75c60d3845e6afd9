package io.breakwater.chatbot.upload;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Which files are taken from customers, and who looks at them first. */
@ConfigMapping(prefix = "chatbot.upload")
public interface UploadConfig {
    /** The largest file. */
    @WithDefault("10M")
    MemorySize maxSize();

    /** How much memory all files together may take that are on their way at one moment. Each counts twice. */
    @WithDefault("64M")
    MemorySize memory();

    /** How often an hour a customer may try. */
    @WithDefault("10")
    int perHour();

    /** How long a customer may take to send one file. */
    @WithDefault("2m")
    Duration receiveTimeout();

    /** How long the exchange may take to receive one. */
    @WithDefault("15s")
    Duration exchangeTimeout();

    /** How long is remembered that a file was sent. */
    @WithDefault("P30D")
    Duration remembered();

    /** How often that is looked for which is older. */
    @WithDefault("PT10M")
    Duration look();

    Clamd clamd();

    /** What becomes of files when no scanner is set. */
    @WithDefault("refuse")
    Unscanned unscanned();

    /** The virus scanner. */
    interface Clamd {
        /** Where clamd listens for TCP; nothing when there is none. */
        Optional<String> host();

        @WithDefault("3310")
        int port();

        /** How long one scan may take. */
        @WithDefault("20s")
        Duration timeout();
    }

    /** Whether files are taken that nobody has scanned. */
    enum Unscanned {
        REFUSE,
        ACCEPT
    }
}
