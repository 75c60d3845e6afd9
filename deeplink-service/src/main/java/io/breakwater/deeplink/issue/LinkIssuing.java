package io.breakwater.deeplink.issue;

import io.breakwater.deeplink.DeeplinkConfig;
import io.breakwater.deeplink.domain.DeepLink;
import io.breakwater.deeplink.domain.LinkToken;
import io.breakwater.deeplink.domain.Screen;
import io.breakwater.deeplink.progress.LinkProgress;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.breakwater.events.LinkId;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Makes a link for one customer in one conversation. */
@ApplicationScoped
class LinkIssuing {
    private final LinkProgress progress;
    private final DeeplinkConfig config;
    private final MeterRegistry metrics;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    LinkIssuing(LinkProgress progress, DeeplinkConfig config, MeterRegistry metrics, Clock clock) {
        this.progress = progress;
        this.config = config;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Inside the caller's transaction. */
    Uni<IssuedLink> issue(ConversationId conversation, ContactId owner, Screen screen) {
        LinkToken token = LinkToken.random(random);
        DeepLink link = DeepLink.create(
                new LinkId(LinkId.PREFIX + UUID.randomUUID()),
                conversation,
                owner,
                screen.id(),
                clock.instant(),
                config.lifetime());
        return progress.begin(link, token)
                .invoke(() -> metrics.counter("breakwater.links.issued", "screen", screen.id())
                        .increment())
                .replaceWith(() -> issued(link, token));
    }

    private IssuedLink issued(DeepLink link, LinkToken token) {
        String url = config.publicUrl() + "/l/" + token.value();
        return new IssuedLink(link.id(), url, QrPicture.of(url), link.screen(), link.state(), link.expiresAt());
    }
}
