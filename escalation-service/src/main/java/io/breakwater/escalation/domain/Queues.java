package io.breakwater.escalation.domain;

import io.breakwater.events.Lane;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All queues. Every request finds one. */
public final class Queues {
    private final Map<String, Queue> byId = new LinkedHashMap<>();
    private final Map<Lane, Queue> byLane = new LinkedHashMap<>();

    /** @throws IllegalArgumentException when two share an id or a lane, or the urgent or normal lane has none */
    public Queues(List<Queue> queues) {
        for (Queue queue : queues) {
            if (byId.put(queue.id(), queue) != null) {
                throw new IllegalArgumentException("two queues have the id " + queue.id());
            }
            Queue other = byLane.put(queue.lane(), queue);
            if (other != null) {
                throw new IllegalArgumentException(
                        "queues " + other.id() + " and " + queue.id() + " share the lane " + queue.lane());
            }
        }
        for (Lane lane : List.of(Lane.URGENT, Lane.NORMAL)) {
            if (!byLane.containsKey(lane)) {
                throw new IllegalArgumentException("no queue has the lane " + lane);
            }
        }
    }

    /** The queue for requests of this lane; a lane without one waits with the normal cases. */
    public Queue serving(Lane lane) {
        Queue own = byLane.get(lane);
        return own != null ? own : Objects.requireNonNull(byLane.get(Lane.NORMAL));
    }

    public Optional<Queue> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public List<Queue> all() {
        return List.copyOf(byId.values());
    }
}
