package io.breakwater.stack.script;

import java.time.Duration;

/**
 * How long to wait.
 *
 * @param answer for an answer as it should be
 * @param silence for nothing to come
 * @param look between two looks at the transcript
 */
record Patience(Duration answer, Duration silence, Duration look) {
    static final Patience USUAL = new Patience(Duration.ofSeconds(10), Duration.ofSeconds(2), Duration.ofMillis(200));
}
