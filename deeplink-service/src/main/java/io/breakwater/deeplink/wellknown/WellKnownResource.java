package io.breakwater.deeplink.wellknown;

import io.breakwater.deeplink.DeeplinkConfig;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.server.Cancellable;

/**
 * Answers the phones' systems at install time: which apps may open our links. Without redirect and as JSON, as both
 * demand. Empty lists until the app's ids are set.
 */
@Path("/.well-known")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
class WellKnownResource {
    private static final String AN_HOUR = "public, max-age=3600";

    private final AppSiteAssociation apple;
    private final List<AssetLink> android;

    WellKnownResource(DeeplinkConfig config) {
        DeeplinkConfig.App app = config.app();
        apple = AppSiteAssociation.of(app.iosAppIds().orElse(List.of()));
        android = app.androidPackage()
                .map(name ->
                        List.of(AssetLink.of(name, app.androidCertificates().orElse(List.of()))))
                .orElse(List.of());
    }

    @GET
    @Path("/apple-app-site-association")
    @PermitAll
    @ResponseHeader(name = "Cache-Control", value = AN_HOUR)
    public AppSiteAssociation apple() {
        return apple;
    }

    @GET
    @Path("/assetlinks.json")
    @PermitAll
    @ResponseHeader(name = "Cache-Control", value = AN_HOUR)
    public List<AssetLink> android() {
        return android;
    }
}
