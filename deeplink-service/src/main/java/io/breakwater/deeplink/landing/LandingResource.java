package io.breakwater.deeplink.landing;

import io.breakwater.deeplink.catalogue.ScreenCatalogue;
import io.breakwater.deeplink.domain.DeepLink;
import io.breakwater.deeplink.domain.LinkToken;
import io.breakwater.deeplink.domain.Screen;
import io.breakwater.deeplink.progress.LinkProgress;
import io.breakwater.deeplink.store.DeepLinks;
import io.breakwater.kit.outbox.OutboxRelay;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/**
 * What a phone shows when it opens a link and has no app that takes it. Public: whoever has the link sees which screen
 * it opens and nothing else. Opening the page is a step of the link, using it is left to the app.
 */
@Path("/l/{token}")
@Cancellable(false)
class LandingResource {
    private final DeepLinks links;
    private final LinkProgress progress;
    private final ScreenCatalogue catalogue;
    private final LandingPage page;
    private final OutboxRelay relay;
    private final Clock clock;

    LandingResource(
            DeepLinks links,
            LinkProgress progress,
            ScreenCatalogue catalogue,
            LandingPage page,
            OutboxRelay relay,
            Clock clock) {
        this.links = links;
        this.progress = progress;
        this.catalogue = catalogue;
        this.page = page;
        this.relay = relay;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    public Uni<Response> land(
            @PathParam("token") String text,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        LandingTexts texts = LandingTexts.of(acceptLanguage);
        if (!LinkToken.isToken(text)) {
            return Uni.createFrom().item(answer(404, page.gone(texts)));
        }
        LinkToken token = new LinkToken(text);
        // The kit wakes the relay after commands only, and this GET publishes.
        return Panache.withTransaction(() -> links.lockByToken(token).chain(this::open))
                .invoke(relay::wake)
                .map(found -> show(found, token, texts));
    }

    private Uni<Optional<DeepLink>> open(Optional<DeepLink> found) {
        Optional<DeepLink> opened = found.flatMap(link -> link.open(clock.instant()));
        return opened.isPresent()
                ? progress.record(opened.get()).replaceWith(opened)
                : Uni.createFrom().item(found);
    }

    private Response show(Optional<DeepLink> found, LinkToken token, LandingTexts texts) {
        Instant now = clock.instant();
        Optional<Screen> screen = found.filter(link -> link.isRedeemable(now))
                .map(DeepLink::screen)
                .flatMap(catalogue::byId);
        return screen.map(s -> answer(200, page.open(token, s, texts)))
                .orElseGet(() -> answer(found.isPresent() ? 410 : 404, page.gone(texts)));
    }

    private static Response answer(int status, String html) {
        return Response.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex, nofollow")
                // The address of the page is the secret.
                .header("Referrer-Policy", "no-referrer")
                .header("Content-Security-Policy", LandingPage.SECURITY_POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .entity(html)
                .build();
    }
}
