package io.breakwater.stack.client;

import io.breakwater.stack.launch.Unusable;
import java.util.Map;
import java.util.function.Supplier;

/** What a supervisor does with the API. Throws {@link Refused} and {@link Unusable} as {@link CustomerApi} does. */
public final class SupervisorApi {
    private final Wire wire;

    /** @param gateway without a trailing slash */
    public SupervisorApi(String gateway, Supplier<String> token) {
        this.wire = new Wire(gateway, token);
    }

    /** Ends a case, whoever holds it. */
    public void resolve(String caseId) {
        wire.post("/v1/cases/" + caseId + "/resolve", Map.of("resolution", "answered"));
    }
}
