package io.breakwater.kit.outbox;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** A command over HTTP may have published something: its transaction is committed when the answer goes out. */
public class WakeRelayFilter {
    private final OutboxRelay relay;

    WakeRelayFilter(OutboxRelay relay) {
        this.relay = relay;
    }

    @ServerResponseFilter
    public void wake(ContainerRequestContext request) {
        if (!HttpMethod.GET.equals(request.getMethod())) {
            relay.wake();
        }
    }
}
