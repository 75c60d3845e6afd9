package io.breakwater.kit.trace;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Takes up the caller's trace, or starts one, and tells the caller which it was. */
public class TraceFilters {
    @ServerRequestFilter(preMatching = true)
    public void enter(ContainerRequestContext request) {
        Trace trace = Trace.parse(request.getHeaderString(Trace.HEADER)).child();
        trace.enter();
        MDC.put("trace_id", trace.traceId());
    }

    @ServerResponseFilter
    public void tell(ContainerResponseContext response) {
        Trace.current().ifPresent(trace -> response.getHeaders().putSingle(Trace.HEADER, trace.header()));
    }
}
