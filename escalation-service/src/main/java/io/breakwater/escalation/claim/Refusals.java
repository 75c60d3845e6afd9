package io.breakwater.escalation.claim;

import io.breakwater.escalation.domain.Case;
import io.breakwater.escalation.domain.Owner;
import io.breakwater.events.CaseId;
import io.breakwater.kit.problem.Problem;
import io.breakwater.kit.problem.Rejection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why an agent may not do something with a case. */
public final class Refusals {
    private Refusals() {}

    static Rejection alreadyClaimed(Case it, Owner owner) {
        return new Rejection(Problem.of(
                        409,
                        "case_already_claimed",
                        "Conflict",
                        "Case " + it.id() + " is held by " + owner.name() + ". Take another one.")
                .with("agent", Map.of("id", owner.id().value(), "name", owner.name())));
    }

    static Rejection capacityReached(Owner agent, int capacity) {
        return new Rejection(Problem.of(
                        409,
                        "capacity_reached",
                        "Conflict",
                        agent.name() + " holds " + capacity + " cases, which is the limit. Resolve or release one.")
                .with("capacity", capacity));
    }

    static Rejection notAvailable(Owner agent) {
        return Rejection.conflict(
                "agent_not_available", agent.name() + " is not there. Set availability to online, or choose another.");
    }

    static Rejection stale(Case it) {
        return new Rejection(Problem.of(
                        409,
                        "stale_version",
                        "Conflict",
                        "Case " + it.id() + " is at version " + it.version() + ". Read it again and repeat.")
                .with("version", it.version()));
    }

    /** Resolved is resolved: a further request of the customer opens a new case. */
    public static Rejection resolved(CaseId id) {
        return Rejection.conflict("case_resolved", "Case " + id + " is resolved. It takes nothing more.");
    }

    /** The caller does not hold the case, perhaps no longer. What was written comes back, so that nothing is lost. */
    public static Rejection leaseLost(Case it, @Nullable String draft) {
        Owner owner = it.owner();
        Problem problem = Problem.of(
                409,
                "lease_lost",
                "Conflict",
                owner == null
                        ? "You do not hold case " + it.id() + ": it waits in queue "
                                + it.placement().queue() + ". Claim it first."
                        : "You do not hold case " + it.id() + ": " + owner.name() + " does.");
        return new Rejection(draft == null ? problem : problem.with("draft", draft));
    }
}
