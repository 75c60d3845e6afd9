package io.breakwater.deeplink.redeem;

import io.breakwater.deeplink.domain.Screen;
import io.breakwater.kit.problem.Problem;
import jakarta.ws.rs.core.Response;

/** What the app hears when a token opens nothing. */
final class Refusals {
    private Refusals() {}

    static Response unknown() {
        return Problem.of(404, "not_found", "Not found", "There is no such link. Ask for a new one in the chat.")
                .toResponse();
    }

    static Response expired() {
        return Problem.of(410, "deep_link_expired", "Link expired", "Its time is over. Ask for a new one in the chat.")
                .toResponse();
    }

    static Response used() {
        return Problem.of(410, "deep_link_used", "Link used", "A link works once. Ask for a new one in the chat.")
                .toResponse();
    }

    /** Says nothing of the link: who asks is not its owner. */
    static Response wrongAccount() {
        return Problem.of(403, "deep_link_wrong_account", "Another account", "This link is not for this account.")
                .toResponse();
    }

    static Response verificationRequired(Screen screen) {
        return Problem.of(
                        403,
                        "verification_required",
                        "Verification required",
                        "This screen needs the verification level " + screen.verification() + ". Verify first.")
                .with("verification", screen.verification())
                .toResponse();
    }
}
