package io.breakwater.stack.exchange;

import io.breakwater.stack.http.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an account holds. */
record Holdings(
        List<Card> cards,
        List<Transfer> withdrawals,
        List<Transfer> deposits,
        List<Payment> payments,
        List<CardPayment> cardPayments,
        List<Topup> topups,
        List<Stake> staking,
        List<CustomerRequest> requests) {

    Holdings {
        cards = all(cards);
        withdrawals = all(withdrawals);
        deposits = all(deposits);
        payments = all(payments);
        cardPayments = all(cardPayments);
        topups = all(topups);
        staking = all(staking);
        requests = all(requests);
    }

    Card card(String id) {
        return one("card", id, cards, Card::id);
    }

    Transfer transfer(Transfer.Direction direction, String id) {
        return one(direction.subject(), id, transfers(direction), Transfer::id);
    }

    CustomerRequest request(String id) {
        return one("request", id, requests, CustomerRequest::id);
    }

    List<Transfer> transfers(Transfer.Direction direction) {
        return direction == Transfer.Direction.WITHDRAWAL ? withdrawals : deposits;
    }

    Holdings with(Card changed) {
        return with(swapped(cards, changed, Card::id), withdrawals, deposits, requests);
    }

    Holdings with(Transfer.Direction direction, Transfer changed) {
        List<Transfer> moved = swapped(transfers(direction), changed, Transfer::id);
        return direction == Transfer.Direction.WITHDRAWAL
                ? with(cards, moved, deposits, requests)
                : with(cards, withdrawals, moved, requests);
    }

    /** Takes the place of the request with its id, or comes first. */
    Holdings with(CustomerRequest changed) {
        List<CustomerRequest> others = new ArrayList<>(requests);
        others.removeIf(request -> request.id().equals(changed.id()));
        others.add(0, changed);
        return with(cards, withdrawals, deposits, others);
    }

    private Holdings with(
            List<Card> newCards, List<Transfer> out, List<Transfer> in, List<CustomerRequest> newRequests) {
        return new Holdings(newCards, out, in, payments, cardPayments, topups, staking, newRequests);
    }

    private static <T> T one(String what, String id, List<T> things, Function<T, String> idOf) {
        return things.stream()
                .filter(thing -> idOf.apply(thing).equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(what, id));
    }

    private static <T> List<T> swapped(List<T> things, T changed, Function<T, String> idOf) {
        return things.stream()
                .map(thing -> idOf.apply(thing).equals(idOf.apply(changed)) ? changed : thing)
                .toList();
    }

    private static <T> List<T> all(@Nullable List<T> things) {
        return things == null ? List.of() : List.copyOf(things);
    }
}
