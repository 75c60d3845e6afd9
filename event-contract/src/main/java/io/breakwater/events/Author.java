package io.breakwater.events;

import org.jspecify.annotations.Nullable;

/**
 * Who said a message.
 *
 * @param id the agent's id or the contact's; null for bot and system
 * @param name how the author is shown to the customer
 */
public record Author(AuthorType type, @Nullable String id, @Nullable String name) {
    public static final Author BOT = new Author(AuthorType.BOT, null, null);
    public static final Author SYSTEM = new Author(AuthorType.SYSTEM, null, null);

    public Author {
        Texts.required("author type", type);
    }

    public static Author customer(ContactId contact) {
        return new Author(AuthorType.CUSTOMER, contact.value(), null);
    }

    public static Author agent(AgentId agent, String name) {
        return new Author(AuthorType.AGENT, agent.value(), name);
    }
}
