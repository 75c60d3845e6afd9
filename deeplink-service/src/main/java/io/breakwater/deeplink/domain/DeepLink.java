package io.breakwater.deeplink.domain;

import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.breakwater.events.LinkId;
import io.breakwater.events.LinkState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A link from one conversation of one customer to one screen. Goes created → opened → signed in → completed, where
 * opened may be left out, because an installed app takes the link without showing our page. Until somebody signed in it
 * may expire, or be rejected when another account tries it; nothing leaves expired, rejected or completed.
 *
 * @param changedAt when it came to its state
 */
public record DeepLink(
        LinkId id,
        ConversationId conversationId,
        ContactId owner,
        String screen,
        LinkState state,
        Instant createdAt,
        Instant expiresAt,
        Instant changedAt) {
    private static final Set<LinkState> REDEEMABLE = Set.of(LinkState.CREATED, LinkState.OPENED);

    public static DeepLink create(
            LinkId id, ConversationId conversation, ContactId owner, String screen, Instant now, Duration lifetime) {
        return new DeepLink(id, conversation, owner, screen, LinkState.CREATED, now, now.plus(lifetime), now);
    }

    /** Whether its token may still be given back. */
    public boolean isRedeemable(Instant now) {
        return REDEEMABLE.contains(state) && now.isBefore(expiresAt);
    }

    /** Its page was shown for the first time; empty when that changes nothing. */
    public Optional<DeepLink> open(Instant now) {
        return state.equals(LinkState.CREATED) && isRedeemable(now)
                ? Optional.of(in(LinkState.OPENED, now))
                : Optional.empty();
    }

    /**
     * Somebody who has the token is signed in to the app as {@code caller}. Another account learns nothing of the link,
     * not even its state, and spends it: the owner is to ask for a new one.
     */
    public Redemption redeem(ContactId caller, Instant now) {
        boolean redeemable = isRedeemable(now);
        if (!caller.equals(owner)) {
            return redeemable ? Redemption.wrongAccount(in(LinkState.REJECTED, now)) : Redemption.wrongAccount();
        }
        if (redeemable) {
            return Redemption.granted(in(LinkState.SIGNED_IN, now));
        }
        return expire(now)
                .map(Redemption::expired)
                .orElseGet(() -> state.equals(LinkState.EXPIRED) ? Redemption.expired() : Redemption.used());
    }

    /** What the screen is for was done; empty when nobody is signed in on it. Once completed it stays so. */
    public Optional<DeepLink> complete(Instant now) {
        if (state.equals(LinkState.COMPLETED)) {
            return Optional.of(this);
        }
        return state.equals(LinkState.SIGNED_IN) ? Optional.of(in(LinkState.COMPLETED, now)) : Optional.empty();
    }

    /** Its time is over; empty when it is not, or when that no longer matters. */
    public Optional<DeepLink> expire(Instant now) {
        return REDEEMABLE.contains(state) && !now.isBefore(expiresAt)
                ? Optional.of(in(LinkState.EXPIRED, now))
                : Optional.empty();
    }

    private DeepLink in(LinkState next, Instant now) {
        return new DeepLink(id, conversationId, owner, screen, next, createdAt, expiresAt, now);
    }
}
