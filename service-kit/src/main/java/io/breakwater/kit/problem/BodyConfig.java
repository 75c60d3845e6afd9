package io.breakwater.kit.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** How large the body of a request may be. What the framework allows ({@code quarkus.http.limits}) is the ceiling above it. */
@ConfigMapping(prefix = "breakwater.http")
public interface BodyConfig {
    /** Bytes of a body; 64K. */
    MemorySize maxBodySize();

    /** Addresses that take files. None by default. */
    Optional<LargeBodies> largeBodies();

    interface LargeBodies {
        /** A regular expression for the whole path. */
        String path();

        /** Bytes of the file; the form around it may have as much as any other body. */
        MemorySize maxSize();
    }
}
