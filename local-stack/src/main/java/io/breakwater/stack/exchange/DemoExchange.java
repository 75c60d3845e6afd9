package io.breakwater.stack.exchange;

import io.breakwater.events.AccountChanged;
import io.breakwater.stack.http.Refusal;
import io.breakwater.stack.http.Response;
import io.breakwater.stack.http.Routes;
import io.breakwater.stack.issuer.DemoUser;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The exchange's backend as the services see it. Only a program that knows the token gets an answer. */
public final class DemoExchange {
    private static final String CUSTOMER = "/exchange/v1/customers/{id}";
    private static final String KYC_DOCUMENTS = "/exchange/v1/demo/customers/{id}/kyc/documents";

    private final Accounts accounts;
    private final AccountReads reads;
    private final AccountChanges changes;
    private final OneTimeCodes codes;
    private final KycDocuments documents;
    private final byte[] authorization;

    /**
     * @param token what callers must bear
     * @param events where changes of accounts are told; throws when it cannot, and then nothing changes
     */
    public DemoExchange(Clock clock, String token, Consumer<AccountChanged> events) {
        this.accounts = new Accounts(DemoFile.customers(clock.instant()), clock, events);
        this.reads = new AccountReads(accounts, clock);
        this.changes = new AccountChanges(accounts);
        this.codes = new OneTimeCodes(clock);
        this.documents = new KycDocuments(accounts, clock);
        this.authorization = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
    }

    /** The customers, for signing in as one of them. */
    public List<DemoUser> customers() {
        return accounts.all().stream().map(Customer::asUser).toList();
    }

    /** What {@code docs/exchange-backend.openapi.yaml} describes, and below {@code /exchange/v1/demo} what moves the demo. */
    public Routes routes() {
        Routes routes = Routes.forPrograms();
        list(routes, "withdrawals", Holdings::withdrawals);
        list(routes, "deposits", Holdings::deposits);
        list(routes, "cards", Holdings::cards);
        list(routes, "payments", Holdings::payments);
        list(routes, "card-payments", Holdings::cardPayments);
        list(routes, "topups", Holdings::topups);
        list(routes, "staking", Holdings::staking);
        list(routes, "requests", holdings -> holdings.requests().stream()
                .map(CustomerRequest::shown)
                .toList());
        return routes.get(CUSTOMER, known(reads::profile))
                .get(CUSTOMER + "/account", known(reads::account))
                .get(CUSTOMER + "/bookings", known(reads::bookings))
                .get(CUSTOMER + "/statement", known(reads::statement))
                .get(CUSTOMER + "/tax-report", known(reads::taxReport))
                .get(CUSTOMER + "/fee-quote", known(reads::feeQuote))
                .get(CUSTOMER + "/deposit-recovery", known(reads::depositRecovery))
                .get(CUSTOMER + "/withdrawals/{withdrawal}/recovery", known(reads::recovery))
                .post(CUSTOMER + "/withdrawals/{withdrawal}/cancel", known(changes::cancelWithdrawal))
                .post(CUSTOMER + "/cards/{card}/freeze", known(changes::freezeCard))
                .post(CUSTOMER + "/cards/{card}/unfreeze", known(changes::unfreezeCard))
                .post(CUSTOMER + "/cards/{card}/lost", known(changes::reportCardLost))
                .post(CUSTOMER + "/requests", known(changes::openRequest))
                .post(CUSTOMER + "/kyc/documents", KycDocuments.LARGEST, known(documents::receive))
                .get(KYC_DOCUMENTS, known(r -> Response.list(documents.of(r.part("id")))))
                .post(
                        CUSTOMER + "/one-time-codes",
                        known(r -> Response.accepted(
                                codes.send(accounts.of(r.part("id")), r.body(OneTimeCodes.Wish.class)))))
                .get(OneTimeCodes.LAST, known(r -> Response.list(codes.last(accounts.of(r.part("id"))))))
                .post(DemoMoves.WITHDRAWAL, known(r -> DemoMoves.transfer(accounts, r, Transfer.Direction.WITHDRAWAL)))
                .post(DemoMoves.DEPOSIT, known(r -> DemoMoves.transfer(accounts, r, Transfer.Direction.DEPOSIT)))
                .post(DemoMoves.REQUEST, known(r -> DemoMoves.request(accounts, r)))
                .post(DemoMoves.KYC, known(r -> DemoMoves.kyc(accounts, r)));
    }

    private void list(Routes routes, String name, Function<Holdings, List<?>> things) {
        routes.get(CUSTOMER + "/" + name, known(request -> reads.list(request, things)));
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
}
