package io.breakwater.stack.exchange;

import io.breakwater.stack.http.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A withdrawal or deposit of a crypto asset.
 *
 * @param txHash once it is on its network
 * @param nextActor whose turn it is: {@code customer}, {@code exchange}, {@code network}; {@code null} when it is over
 * @param etaMinS how many seconds the step that it is in may still take, at least; {@code null} when nobody can say
 */
record Transfer(
        String id,
        String asset,
        String amount,
        String network,
        String address,
        String state,
        @Nullable String txHash,
        Instant createdAt,
        Instant updatedAt,
        int confirmations,
        int requiredConfirmations,
        @Nullable String nextActor,
        @Nullable Integer etaMinS,
        @Nullable Integer etaMaxS) {

    Transfer {
        Amount.checked(id, amount);
        if (confirmations < 0 || requiredConfirmations < 1) {
            throw new IllegalArgumentException(
                    "Transfer " + id + " has " + confirmations + " confirmations of " + requiredConfirmations);
        }
    }

    /**
     * The transfer after the exchange moved it to another state.
     *
     * @throws Refusal 400 when the direction knows no such state
     */
    Transfer in(Direction direction, String next, Instant now) {
        Step step = direction.step(next);
        int confirmed = step.settled() ? requiredConfirmations : Math.min(confirmations, requiredConfirmations - 1);
        return new Transfer(
                id,
                asset,
                amount,
                network,
                address,
                next,
                step.onNetwork() && txHash == null ? invented(now) : txHash,
                createdAt,
                now,
                step.onNetwork() ? confirmed : 0,
                requiredConfirmations,
                step.nextActor(),
                step.etaMinS(),
                step.etaMaxS());
    }

    /**
     * The withdrawal without its being sent; the same when it would not have been sent anyway.
     *
     * @throws Refusal 409 when it has been
     */
    Transfer cancelled(Instant now) {
        if (Direction.WITHDRAWAL.step(state).onNetwork()) {
            throw new Refusal(409, "too_late", "Withdrawal " + id + " has been sent and cannot be called back.");
        }
        return nextActor == null ? this : in(Direction.WITHDRAWAL, "cancelled", now);
    }

    private String invented(Instant now) {
        UUID one = UUID.nameUUIDFromBytes((id + now).getBytes(StandardCharsets.UTF_8));
        UUID two = UUID.nameUUIDFromBytes((now + id).getBytes(StandardCharsets.UTF_8));
        return String.format(
                "%s%016x%016x%016x%016x",
                address.startsWith("0x") ? "0x" : "",
                one.getMostSignificantBits(),
                one.getLeastSignificantBits(),
                two.getMostSignificantBits(),
                two.getLeastSignificantBits());
    }

    /** What is true of every transfer in one state. */
    record Step(
            String state,
            boolean onNetwork,
            boolean settled,
            @Nullable String nextActor,
            @Nullable Integer etaMinS,
            @Nullable Integer etaMaxS) {}

    /** Which way the asset goes, and the states on that way. */
    enum Direction {
        WITHDRAWAL(
                new Step("requested", false, false, "exchange", 60, 600),
                new Step("needs_confirmation", false, false, "customer", null, null),
                new Step("under_review", false, false, "exchange", 3_600, 86_400),
                new Step("broadcast", true, false, "network", 600, 3_600),
                new Step("completed", true, true, null, null, null),
                new Step("rejected", false, false, null, null, null),
                new Step("cancelled", false, false, null, null, null)),
        DEPOSIT(
                new Step("seen", true, false, "network", 600, 3_600),
                new Step("confirming", true, false, "network", 300, 1_800),
                new Step("credited", true, true, null, null, null),
                new Step("held", true, true, "exchange", 3_600, 86_400));

        private final List<Step> steps;

        Direction(Step... steps) {
            this.steps = List.of(steps);
        }

        Step step(String state) {
            return steps.stream()
                    .filter(step -> step.state().equals(state))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(
                            400,
                            "invalid_state",
                            "The field 'state' must be one of "
                                    + String.join(
                                            ", ",
                                            steps.stream().map(Step::state).toList()) + "."));
        }

        /** The word for {@code account-changed}. */
        String subject() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
