package io.breakwater.deeplink.domain;

import java.util.Optional;

/**
 * What came of giving a token back.
 *
 * @param changed the link in its new state, when the attempt changed it
 */
public record Redemption(Outcome outcome, Optional<DeepLink> changed) {
    /** A closed set: callers answer each differently. */
    public enum Outcome {
        GRANTED,
        EXPIRED,
        USED,
        WRONG_ACCOUNT
    }

    static Redemption granted(DeepLink signedIn) {
        return new Redemption(Outcome.GRANTED, Optional.of(signedIn));
    }

    static Redemption expired(DeepLink expired) {
        return new Redemption(Outcome.EXPIRED, Optional.of(expired));
    }

    static Redemption expired() {
        return new Redemption(Outcome.EXPIRED, Optional.empty());
    }

    static Redemption used() {
        return new Redemption(Outcome.USED, Optional.empty());
    }

    static Redemption wrongAccount(DeepLink rejected) {
        return new Redemption(Outcome.WRONG_ACCOUNT, Optional.of(rejected));
    }

    static Redemption wrongAccount() {
        return new Redemption(Outcome.WRONG_ACCOUNT, Optional.empty());
    }
}
