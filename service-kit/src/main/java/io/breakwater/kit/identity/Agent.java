package io.breakwater.kit.identity;

import io.breakwater.events.AgentId;
import java.util.Set;

/** The signed-in agent; {@code skills} are as the token tells. */
public record Agent(AgentId id, String name, Set<String> skills, boolean supervisor) {}
