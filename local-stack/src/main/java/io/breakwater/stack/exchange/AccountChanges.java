package io.breakwater.stack.exchange;

import io.breakwater.stack.http.Refusal;
import io.breakwater.stack.http.Request;
import io.breakwater.stack.http.Response;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Does what is asked to be done with an account, once for each {@code Idempotency-Key}. */
final class AccountChanges {
    private final Accounts accounts;
    private final RememberedAnswers remembered = new RememberedAnswers();

    AccountChanges(Accounts accounts) {
        this.accounts = accounts;
    }

    Response freezeCard(Request request) {
        return card(request, "freeze", Card::frozen);
    }

    Response unfreezeCard(Request request) {
        return card(request, "unfreeze", Card::unfrozen);
    }

    Response reportCardLost(Request request) {
        String card = request.part("card");
        return once(request, card + "/lost", contact -> accounts.reportLost(contact, card));
    }

    Response cancelWithdrawal(Request request) {
        String withdrawal = request.part("withdrawal");
        return once(request, withdrawal + "/cancel", contact -> accounts.cancelWithdrawal(contact, withdrawal));
    }

    Response openRequest(Request request) {
        String wished = request.body(KindWish.class).kind();
        if (wished == null) {
            throw Given.refusal("kind", "is missing");
        }
        String kind = Given.word("kind", wished, CustomerRequest.KINDS);
        return once(request, "requests/" + kind, contact -> accounts.open(contact, kind)
                .shown());
    }

    private Response card(Request request, String verb, UnaryOperator<Card> change) {
        String card = request.part("card");
        return once(request, card + "/" + verb, contact -> accounts.changeCard(contact, card, change));
    }

    private Response once(Request request, String what, Function<String, Object> change) {
        String key = request.header("Idempotency-Key")
                .filter(k -> !k.isBlank())
                .orElseThrow(
                        () -> new Refusal(400, "idempotency_key_missing", "The header Idempotency-Key is missing."));
        String contact = request.part("id");
        return remembered.once(key, contact + "/" + what, () -> Response.ok(change.apply(contact)));
    }

    private record KindWish(@Nullable String kind) {}
}
