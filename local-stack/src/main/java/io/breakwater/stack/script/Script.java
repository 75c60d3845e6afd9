package io.breakwater.stack.script;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as it should go.
 *
 * @param customer the demo user who talks
 * @param locale in which the conversation begins; the customer's own when {@code null}
 */
public record Script(String name, Place place, String customer, @Nullable String locale, List<Exchange> talk) {
    public Script {
        talk = List.copyOf(talk);
    }

    /** What the customer does, and what should come of it. */
    record Exchange(Place place, Move move, Expected expected) {}

    /** What a customer does. */
    record Move(Kind kind, String words) {
        enum Kind {
            /** Writes these words. */
            USER,
            /** Touches the action whose label begins so. */
            TOUCH,
            /** Presses the button that is always there. */
            PRESS
        }
    }
}
