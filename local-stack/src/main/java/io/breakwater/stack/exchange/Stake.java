package io.breakwater.stack.exchange;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An asset that earns rewards.
 *
 * @param rewards so far, in the asset
 * @param unlocksAt when the customer can use it again; {@code null} when that is so at any time
 */
record Stake(
        String id,
        String asset,
        String amount,
        String apyPercent,
        String rewards,
        String state,
        @Nullable Instant nextPayoutAt,
        @Nullable Instant unlocksAt) {
    Stake {
        Amount.checked(id, amount);
        Amount.checked(id, apyPercent);
        Amount.checked(id, rewards);
        if (!List.of("active", "unbonding", "ended").contains(state)) {
            throw new IllegalArgumentException("Stake " + id + " has the unknown state " + state);
        }
    }
}
