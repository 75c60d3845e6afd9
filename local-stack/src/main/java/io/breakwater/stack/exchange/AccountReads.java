package io.breakwater.stack.exchange;

import io.breakwater.stack.http.Request;
import io.breakwater.stack.http.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Answers what is asked about an account. */
final class AccountReads {
    private final Accounts accounts;
    private final Clock clock;

    AccountReads(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    Response profile(Request request) {
        return Response.ok(customer(request).profile());
    }

    Response account(Request request) {
        return Response.ok(Account.of(customer(request)));
    }

    Response list(Request request, Function<Holdings, List<?>> things) {
        return Response.list(things.apply(customer(request).holdings()));
    }

    Response bookings(Request request) {
        Instant now = clock.instant();
        return Response.list(Ledger.of(customer(request), now).bookings(period(request), now));
    }

    Response statement(Request request) {
        Instant now = clock.instant();
        return Response.ok(Ledger.of(customer(request), now).statement(period(request), now));
    }

    Response taxReport(Request request) {
        Customer customer = customer(request);
        Period year = Period.named(Given.word(request, "year", TaxReport.YEARS));
        return Response.ok(TaxReport.of(customer, year, clock.instant()));
    }

    Response feeQuote(Request request) {
        customer(request);
        return Response.ok(FeeQuote.of(
                Given.text(request, "action"), Given.text(request, "asset"), Given.amount(request, "amount")));
    }

    Response recovery(Request request) {
        return Response.ok(Recovery.of(
                customer(request).holdings().transfer(Transfer.Direction.WITHDRAWAL, request.part("withdrawal"))));
    }

    Response depositRecovery(Request request) {
        customer(request);
        return Response.ok(Recovery.of(
                Asset.named("asset", Given.text(request, "asset")),
                Network.named("network", Given.text(request, "network"))));
    }

    private Customer customer(Request request) {
        return accounts.of(request.part("id"));
    }

    private static Period period(Request request) {
        return Period.named(Given.word(request, "period", Period.WORDS));
    }
}
