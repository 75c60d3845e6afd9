package io.breakwater.chatbot.domain;

import io.breakwater.events.Intent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All flows, in the versions that new conversations begin and in earlier ones that running conversations end on. */
public final class Flows {
    /** As many versions of a flow are kept as may change within the longest conversations. */
    static final int KEPT = 16;

    private final Map<String, Flow> current = new HashMap<>();
    private final Map<String, Flow> versions = new LinkedHashMap<>();
    private final Map<Intent, Flow> byIntent = new HashMap<>();

    public Flows(Collection<Flow> current, Collection<Flow> earlier) {
        for (Flow flow : current) {
            this.current.put(flow.id(), flow);
            flow.intents().forEach(intent -> byIntent.put(intent, flow));
        }
        earlier.forEach(flow -> versions.put(key(flow.id(), flow.version()), flow));
        current.forEach(flow -> versions.put(key(flow.id(), flow.version()), flow));
    }

    /** These, and behind them the newest versions of those before: what conversations that began with them end on. */
    Flows after(Flows before) {
        Map<String, Deque<Flow>> newest = new LinkedHashMap<>();
        before.versions.values().forEach(flow -> {
            Deque<Flow> versions = newest.computeIfAbsent(flow.id(), id -> new ArrayDeque<>());
            versions.add(flow);
            if (versions.size() > KEPT) {
                versions.remove();
            }
        });
        List<Flow> earlier = new ArrayList<>();
        newest.values().forEach(earlier::addAll);
        earlier.addAll(versions.values());
        return new Flows(current.values(), earlier);
    }

    public Collection<Flow> all() {
        return List.copyOf(current.values());
    }

    public Optional<Flow> current(String id) {
        return Optional.ofNullable(current.get(id));
    }

    /** The flow as it was when the customer began it; empty when that version is not loaded any more. */
    public Optional<Flow> running(String id, String version) {
        return Optional.ofNullable(versions.get(key(id, version)));
    }

    public Optional<Flow> begunBy(Intent intent) {
        return Optional.ofNullable(byIntent.get(intent));
    }

    /** The flow that goes on when a customer has sent a document; empty when none asks for one. */
    Optional<Flow> receiving() {
        return current.values().stream()
                .filter(flow -> flow.upload().isPresent())
                .min(Comparator.comparing(Flow::id));
    }

    private static String key(String id, String version) {
        return id + "@" + version;
    }
}
