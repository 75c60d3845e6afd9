package io.breakwater.kit.trace;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a distributed trace, as W3C Trace Context writes it: {@code 00-<trace>-<span>-<flags>}.
 *
 * <p>It follows the Vert.x context: set at the door (HTTP request, Kafka record), read where something leaves.
 */
public record Trace(String traceId, String spanId, String flags) {
    public static final String HEADER = "traceparent";
    private static final Pattern FORM = Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})");
    private static final String CURRENT = "breakwater.trace";
    private static final String NO_TRACE = "0".repeat(32);

    /** A new trace. */
    public static Trace start() {
        return new Trace(hex(2), hex(1), "01");
    }

    /** The trace that this header names, or a new one when it names none. */
    public static Trace parse(@Nullable String header) {
        var match = header == null ? null : FORM.matcher(header);
        return match == null || !match.matches() || match.group(1).equals(NO_TRACE)
                ? start()
                : new Trace(match.group(1), match.group(2), match.group(3));
    }

    /** A further span of the same trace. */
    public Trace child() {
        return new Trace(traceId, hex(1), flags);
    }

    public String header() {
        return "00-" + traceId + "-" + spanId + "-" + flags;
    }

    /** Remembers this trace for what follows on the current Vert.x context. */
    public void enter() {
        if (VertxContext.isOnDuplicatedContext()) {
            ContextLocals.put(CURRENT, this);
        }
    }

    /** Remembers this trace for what follows under this record key on the current context (whole polls). */
    public void enter(String key) {
        if (VertxContext.isOnDuplicatedContext()) {
            ContextLocals.put(CURRENT + ":" + key, this);
        }
    }

    /** The trace that brought us here: the one of this record key, else the one of the request. */
    public static Optional<Trace> current(String key) {
        if (!VertxContext.isOnDuplicatedContext()) {
            return Optional.empty();
        }
        Optional<Trace> ofKey = ContextLocals.get(CURRENT + ":" + key);
        return ofKey.isPresent() ? ofKey : ContextLocals.get(CURRENT);
    }

    /** The trace of the request that is being answered. */
    public static Optional<Trace> current() {
        return VertxContext.isOnDuplicatedContext() ? ContextLocals.get(CURRENT) : Optional.empty();
    }

    // Ids must be unique, not secret.
    private static String hex(int longs) {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < longs; i++) {
            id.append(HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong() | 1));
        }
        return id.toString();
    }
}
