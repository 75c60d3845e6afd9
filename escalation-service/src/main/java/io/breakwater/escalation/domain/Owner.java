package io.breakwater.escalation.domain;

import io.breakwater.events.AgentId;
import io.breakwater.events.Author;

/** The agent who holds a case, under the name that the customer is shown. */
public record Owner(AgentId id, String name) {
    public Author asAuthor() {
        return Author.agent(id, name);
    }
}
