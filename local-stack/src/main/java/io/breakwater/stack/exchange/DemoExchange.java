package io.breakwater.stack.exchange;

import io.breakwater.events.AccountChanged;
import io.breakwater.stack.http.Refusal;
import io.breakwater.stack.http.Request;
import io.breakwater.stack.http.Response;
import io.breakwater.stack.http.Routes;
import io.breakwater.stack.issuer.DemoUser;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The exchange's backend as the services see it. Only a program that knows the token gets an answer. */
public final class DemoExchange {
    private static final String CUSTOMER = "/exchange/v1/customers/{id}";

    private final Accounts accounts;
    private final RememberedAnswers remembered = new RememberedAnswers();
    private final OneTimeCodes codes;
    private final byte[] authorization;

    /**
     * @param token what callers must bear
     * @param events where changes of accounts are told; throws when it cannot, and then nothing changes
     */
    public DemoExchange(Clock clock, String token, Consumer<AccountChanged> events) {
        this.accounts = new Accounts(DemoFile.customers(clock.instant()), clock, events);
        this.codes = new OneTimeCodes(clock);
        this.authorization = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
    }

    /** The customers, for signing in as one of them. */
    public List<DemoUser> customers() {
        return accounts.all().stream().map(Customer::asUser).toList();
    }

    public Routes routes() {
        return Routes.forPrograms()
                .get(CUSTOMER, known(request -> Response.ok(customer(request).profile())))
                .get(
                        CUSTOMER + "/withdrawals",
                        known(r -> Response.list(customer(r).withdrawals())))
                .get(
                        CUSTOMER + "/deposits",
                        known(r -> Response.list(customer(r).deposits())))
                .get(CUSTOMER + "/cards", known(r -> Response.list(customer(r).cards())))
                .get(
                        CUSTOMER + "/payments",
                        known(r -> Response.list(customer(r).payments())))
                .post(CUSTOMER + "/cards/{card}/freeze", known(r -> card(r, "freeze", Card::frozen)))
                .post(CUSTOMER + "/cards/{card}/unfreeze", known(r -> card(r, "unfreeze", Card::unfrozen)))
                .post(
                        CUSTOMER + "/one-time-codes",
                        known(r -> Response.accepted(codes.send(customer(r), r.body(OneTimeCodes.Wish.class)))))
                .get(
                        "/exchange/v1/demo/customers/{id}/one-time-codes",
                        known(r -> Response.list(codes.last(customer(r)))))
                .post(
                        "/exchange/v1/demo/customers/{id}/withdrawals/{transfer}/state",
                        known(r -> move(r, Transfer.Direction.WITHDRAWAL)))
                .post(
                        "/exchange/v1/demo/customers/{id}/deposits/{transfer}/state",
                        known(r -> move(r, Transfer.Direction.DEPOSIT)));
    }

    private Routes.Action known(Routes.Action action) {
        return request -> {
            byte[] shown = request.header("Authorization").orElse("").getBytes(StandardCharsets.UTF_8);
            if (!MessageDigest.isEqual(authorization, shown)) {
                throw new Refusal(401, "unauthorized", "The exchange's bearer token is missing or wrong.");
            }
            return action.answer(request);
        };
    }

    private Customer customer(Request request) {
        return accounts.of(request.part("id"));
    }

    private Response card(Request request, String verb, UnaryOperator<Card> change) {
        String key = request.header("Idempotency-Key")
                .filter(k -> !k.isBlank())
                .orElseThrow(
                        () -> new Refusal(400, "idempotency_key_missing", "The header Idempotency-Key is missing."));
        String contact = request.part("id");
        String card = request.part("card");
        return remembered.once(
                key, contact + "/" + card + "/" + verb, () -> Response.ok(accounts.changeCard(contact, card, change)));
    }

    private Response move(Request request, Transfer.Direction direction) {
        String state = request.body(StateWish.class).state();
        if (state == null) {
            throw new Refusal(400, "invalid_body", "The field 'state' is missing.");
        }
        return Response.ok(accounts.moveTransfer(request.part("id"), direction, request.part("transfer"), state));
    }

    private record StateWish(@Nullable String state) {}
}
