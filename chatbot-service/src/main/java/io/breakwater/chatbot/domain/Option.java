package io.breakwater.chatbot.domain;

import java.util.List;

/**
 * One of the answers that a question offers.
 *
 * @param value what is remembered
 * @param label what is shown, and sent back when it is touched
 * @param aliases other words that mean it
 */
public record Option(String value, String label, List<String> aliases) {
    public Option {
        aliases = List.copyOf(aliases);
    }
}
