package io.breakwater.chatbot;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A chatbot that keeps few different searches a day, and looks every second for those whose time is over. */
public class FewMisses implements QuarkusTestResourceLifecycleManager {
    static final int A_DAY = 30;

    @Override
    public Map<String, String> start() {
        return Map.of(
                "chatbot.search-misses.most-a-day", Integer.toString(A_DAY), "chatbot.search-misses.look", "PT1S");
    }

    @Override
    public void stop() {
        // There is nothing to end.
    }
}
