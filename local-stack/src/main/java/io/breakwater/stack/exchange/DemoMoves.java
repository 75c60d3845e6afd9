package io.breakwater.stack.exchange;

import io.breakwater.stack.http.Refusal;
import io.breakwater.stack.http.Request;
import io.breakwater.stack.http.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets whoever shows the demo do what the network and the people of an exchange do in the real world. */
final class DemoMoves {
    static final String WITHDRAWAL = "/exchange/v1/demo/customers/{id}/withdrawals/{transfer}/state";
    static final String DEPOSIT = "/exchange/v1/demo/customers/{id}/deposits/{transfer}/state";
    static final String REQUEST = "/exchange/v1/demo/customers/{id}/requests/{request}/state";
    static final String KYC = "/exchange/v1/demo/customers/{id}/kyc/state";

    private DemoMoves() {}

    static Response transfer(Accounts accounts, Request request, Transfer.Direction direction) {
        String id = request.part("transfer");
        return Response.ok(accounts.moveTransfer(request.part("id"), direction, id, state(request)));
    }

    static Response request(Accounts accounts, Request request) {
        String state = state(request, CustomerRequest.STATES);
        return Response.ok(accounts.moveRequest(request.part("id"), request.part("request"), state)
                .shown());
    }

    static Response kyc(Accounts accounts, Request request) {
        return Response.ok(accounts.moveKyc(request.part("id"), state(request, Kyc.STATES)));
    }

    private static String state(Request request, List<String> known) {
        return Given.word("state", state(request), known);
    }

    private static String state(Request request) {
        String state = request.body(StateWish.class).state();
        if (state == null) {
            throw new Refusal(400, "invalid_body", "The field 'state' is missing.");
        }
        return state;
    }

    private record StateWish(@Nullable String state) {}
}
