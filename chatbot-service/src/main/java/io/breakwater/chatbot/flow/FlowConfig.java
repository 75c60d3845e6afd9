package io.breakwater.chatbot.flow;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where flows come from, besides those that are shipped. */
@ConfigMapping(prefix = "chatbot.flows")
public interface FlowConfig {
    /** Directories with the flows of earlier releases: conversations that began with them end with them. */
    Optional<List<Path>> earlier();
}
