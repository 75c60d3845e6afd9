package io.breakwater.triage.path;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of triage paths. */
@ConfigMapping(prefix = "triage.paths")
public interface PathConfig {
    /** A directory with the exchange's own paths and texts instead of the ones that come with the service. */
    Optional<Path> directory();

    /** The exchange's own list of what paths may point at, instead of {@code path-known.yaml}. */
    Optional<Path> knownFile();

    /** The confidence from which a text is taken to another path's or the bot's subject; 0 to 1. */
    @WithDefault("0.8")
    @DecimalMin("0")
    @DecimalMax("1")
    double elsewhereFrom();

    /** Whoever has not answered for so long has left. */
    @NotNull
    @WithDefault("PT30M")
    Duration leftAfter();
}
