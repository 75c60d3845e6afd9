package io.breakwater.deeplink.progress;

import io.breakwater.deeplink.domain.DeepLink;
import io.breakwater.deeplink.store.DeepLinks;
import io.breakwater.events.LinkId;
import io.breakwater.events.LinkState;
import io.breakwater.kit.identity.Caller;
import io.breakwater.kit.identity.Roles;
import io.breakwater.kit.problem.Rejection;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.Cancellable;

/** One link, for the customer who asked for it and for nobody else. */
@Path("/v1/deep-links/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
class LinkResource {
    private final DeepLinks links;
    private final LinkProgress progress;
    private final Caller caller;
    private final Clock clock;

    LinkResource(DeepLinks links, LinkProgress progress, Caller caller, Clock clock) {
        this.links = links;
        this.progress = progress;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.CUSTOMER)
    @WithSession
    public Uni<LinkView> show(@PathParam("id") String id) {
        return links.byId(linkId(id)).map(this::own).map(LinkView::of);
    }

    /** The app did what the screen is for. Saying so again changes nothing. */
    @POST
    @Path("/complete")
    @RolesAllowed(Roles.CUSTOMER)
    @WithTransaction
    public Uni<LinkView> complete(@PathParam("id") String id) {
        return links.lockById(linkId(id)).map(this::own).chain(link -> link.complete(clock.instant())
                .map(completed -> keep(link, completed))
                .orElseThrow(() -> notSignedIn(link.state())));
    }

    private Uni<LinkView> keep(DeepLink before, DeepLink completed) {
        return before.equals(completed)
                ? Uni.createFrom().item(LinkView.of(before))
                : progress.record(completed).replaceWith(LinkView.of(completed));
    }

    private DeepLink own(Optional<DeepLink> found) {
        return found.filter(link -> link.owner().equals(caller.customer().id())).orElseThrow(LinkResource::notFound);
    }

    private static LinkId linkId(String text) {
        try {
            return new LinkId(text);
        } catch (IllegalArgumentException e) {
            throw notFound();
        }
    }

    private static Rejection notFound() {
        return Rejection.notFound("deep link", "with this id");
    }

    private static Rejection notSignedIn(LinkState state) {
        return Rejection.conflict(
                "deep_link_not_signed_in",
                "Only a link that the app has redeemed can be completed; this one is " + state + ".");
    }
}
