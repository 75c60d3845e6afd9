package io.breakwater.deeplink.redeem;

import io.breakwater.deeplink.catalogue.ScreenCatalogue;
import io.breakwater.deeplink.domain.DeepLink;
import io.breakwater.deeplink.domain.LinkToken;
import io.breakwater.deeplink.domain.Redemption;
import io.breakwater.deeplink.domain.Screen;
import io.breakwater.deeplink.progress.LinkProgress;
import io.breakwater.deeplink.store.DeepLinks;
import io.breakwater.kit.identity.Customer;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;

/**
 * Takes a token back. The link is locked meanwhile, so that one of many attempts at the same moment succeeds. Refusals
 * are answers, not exceptions: what they change must be kept.
 */
@ApplicationScoped
class LinkRedeeming {
    private final DeepLinks links;
    private final LinkProgress progress;
    private final ScreenCatalogue catalogue;
    private final MeterRegistry metrics;
    private final Clock clock;

    LinkRedeeming(
            DeepLinks links, LinkProgress progress, ScreenCatalogue catalogue, MeterRegistry metrics, Clock clock) {
        this.links = links;
        this.progress = progress;
        this.catalogue = catalogue;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Inside the caller's transaction. */
    Uni<Response> redeem(LinkToken token, Customer customer) {
        return links.lockByToken(token).chain(found -> found.map(link -> redeem(link, customer))
                .orElseGet(() -> refuse("unknown", Refusals.unknown())));
    }

    private Uni<Response> redeem(DeepLink link, Customer customer) {
        Redemption redemption = link.redeem(customer.id(), clock.instant());
        return switch (redemption.outcome()) {
            case GRANTED -> grant(redemption, customer);
            case EXPIRED -> keep(redemption).chain(() -> refuse("expired", Refusals.expired()));
            case USED -> refuse("used", Refusals.used());
            case WRONG_ACCOUNT -> keep(redemption).chain(() -> refuse("wrong_account", Refusals.wrongAccount()));
        };
    }

    private Uni<Response> grant(Redemption redemption, Customer customer) {
        DeepLink link = redemption.changed().orElseThrow();
        Optional<Screen> screen = catalogue.byId(link.screen());
        if (screen.isEmpty()) {
            return refuse("screen_gone", Refusals.expired());
        }
        if (!screen.get().admits(customer.verificationLevel())) {
            return refuse("verification_required", Refusals.verificationRequired(screen.get()));
        }
        return keep(redemption).replaceWith(() -> {
            count("granted");
            return Response.ok(destination(link, screen.get())).build();
        });
    }

    private Uni<Void> keep(Redemption redemption) {
        return redemption.changed().map(progress::record).orElseGet(() -> Uni.createFrom()
                .voidItem());
    }

    private Uni<Response> refuse(String outcome, Response refusal) {
        count(outcome);
        return Uni.createFrom().item(refusal);
    }

    private void count(String outcome) {
        metrics.counter("breakwater.links.redeemed", "outcome", outcome).increment();
    }

    private static Destination destination(DeepLink link, Screen screen) {
        return new Destination(link.id(), screen.id(), screen.path(), screen.minAppVersion(), link.conversationId());
    }
}
