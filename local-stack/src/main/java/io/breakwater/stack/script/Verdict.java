package io.breakwater.stack.script;

import java.util.Optional;

/**
 * How a script went.
 *
 * @param failure where and why it did not go as written
 */
public record Verdict(Script script, Optional<String> failure) {
    public boolean isGood() {
        return failure.isEmpty();
    }

    @Override
    public String toString() {
        return failure.map(why -> "FAILED  " + why + "  [" + script.name() + "]")
                .orElse("ok      " + script.place() + ": " + script.name());
    }
}
