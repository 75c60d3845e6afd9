package io.breakwater.chatbot.flow;

/**
 * How names that a file writes become names of the flow. The steps of a part stand below the step that uses it, its
 * first one in the place of that step, and its end is where the flow goes on.
 *
 * @param texts the group of texts that short keys belong to
 * @param user the step that uses the part; empty for a flow itself
 * @param first the part's first step
 * @param next the step after the part
 */
record Scope(String texts, String user, String first, String next) {
    /** The step that every flow has: nothing more to do. */
    static final String END = "end";

    static Scope flow(String texts) {
        return new Scope(texts, "", "", END);
    }

    String step(String written) {
        if (user.isEmpty() || written.isEmpty()) {
            return written;
        }
        if (written.equals(END)) {
            return next;
        }
        return written.equals(first) ? user : user + "." + written;
    }

    String text(String written) {
        return written.isEmpty() || written.contains(".") ? written : texts + "." + written;
    }
}
