package io.breakwater.chatbot.flow;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The exchange's own content, besides what is shipped. */
@ConfigMapping(prefix = "chatbot.content")
public interface ContentConfig {
    /** A directory with {@code flows} and {@code texts}, laid out as the shipped ones; none by default. */
    Optional<Path> directory();

    /** How often it is looked at for changes. They are taken up when nothing more changed until the next look. */
    @WithDefault("PT5S")
    Duration look();
}
