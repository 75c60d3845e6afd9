package io.breakwater.gateway.page;

import io.breakwater.gateway.GatewayConfig;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Settings of the pages. */
@Cancellable(false)
@Path("/")
class PageSettingsResource {
    private final GatewayConfig config;

    PageSettingsResource(GatewayConfig config) {
        this.config = config;
    }

    @GET
    @Path("/page-config.json")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    public PageSettings settings() {
        return new PageSettings(config.page().signInUrl().orElse(null));
    }
}
