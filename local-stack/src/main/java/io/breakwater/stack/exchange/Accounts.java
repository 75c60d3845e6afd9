package io.breakwater.stack.exchange;

import io.breakwater.events.AccountChanged;
import io.breakwater.events.ContactId;
import io.breakwater.stack.exchange.Transfer.Direction;
import io.breakwater.stack.http.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Every account. A change is told first and made then, so that nobody sees a change that was never told. Changes wait
 * for each other, reads wait for nobody.
 */
final class Accounts {
    private static final String REPLACEMENT = "card_replacement";
    private static final int FIRST_REQUEST = 1_000;

    private final Map<String, Customer> byId = new ConcurrentSkipListMap<>();
    private final Consumer<AccountChanged> events;
    private final Clock clock;
    private int opened;

    /** @param events tells the others, or throws when it cannot; called by one thread at a time */
    Accounts(List<Customer> customers, Clock clock, Consumer<AccountChanged> events) {
        customers.forEach(customer -> byId.put(customer.id(), customer));
        this.clock = clock;
        this.events = events;
    }

    Collection<Customer> all() {
        return List.copyOf(byId.values());
    }

    Customer of(String contactId) {
        Customer customer = byId.get(contactId);
        if (customer == null) {
            throw Refusal.notFound("customer", contactId);
        }
        return customer;
    }

    synchronized Card changeCard(String contactId, String cardId, UnaryOperator<Card> change) {
        Customer customer = of(contactId);
        Card before = customer.holdings().card(cardId);
        Card after = change.apply(before);
        if (!after.equals(before)) {
            Holdings holdings = customer.holdings().with(after);
            keep(customer.with(holdings), "card", after.id(), after.state());
        }
        return after;
    }

    /** Blocks the card, and orders a new one if somebody must make it. */
    synchronized LostCard reportLost(String contactId, String cardId) {
        Card card = changeCard(contactId, cardId, Card::lost);
        return LostCard.of(
                card, card.needsMaking() ? open(contactId, REPLACEMENT).shown() : null);
    }

    synchronized Transfer moveTransfer(String contactId, Direction direction, String id, String state) {
        Transfer before = of(contactId).holdings().transfer(direction, id);
        return before.state().equals(state)
                ? before
                : move(contactId, direction, before.in(direction, state, clock.instant()));
    }

    /** @throws Refusal 409 when it has been sent */
    synchronized Transfer cancelWithdrawal(String contactId, String id) {
        Transfer before = of(contactId).holdings().transfer(Direction.WITHDRAWAL, id);
        Transfer after = before.cancelled(clock.instant());
        return after.equals(before) ? before : move(contactId, Direction.WITHDRAWAL, after);
    }

    /** The open request of this kind, or a new one when there is none. */
    synchronized CustomerRequest open(String contactId, String kind) {
        Optional<CustomerRequest> open = of(contactId).holdings().requests().stream()
                .filter(request -> request.kind().equals(kind) && request.open())
                .findFirst();
        if (open.isPresent()) {
            return open.get();
        }
        Instant now = clock.instant();
        CustomerRequest request = CustomerRequest.opened("R-" + (FIRST_REQUEST + opened), kind, now);
        move(contactId, request);
        opened++;
        return request;
    }

    synchronized CustomerRequest moveRequest(String contactId, String id, String state) {
        CustomerRequest before = of(contactId).holdings().request(id);
        return before.state().equals(state) ? before : move(contactId, before.in(state));
    }

    synchronized Kyc moveKyc(String contactId, String state) {
        Customer customer = of(contactId);
        Kyc after = customer.kyc().in(state);
        if (!after.equals(customer.kyc())) {
            keep(customer.with(after), "kyc", contactId, state);
        }
        return after;
    }

    /**
     * The customer has sent a document.
     *
     * @throws Refusal 409 when it is not missing
     */
    synchronized void receiveDocument(String contactId, String type) {
        Customer customer = of(contactId);
        if (!customer.kyc().missing().contains(type)) {
            throw new Refusal(409, "not_wanted", "No " + type + " is missing.");
        }
        Kyc after = customer.kyc().received(type);
        keep(customer.with(after), "kyc", contactId, after.state());
    }

    private Transfer move(String contactId, Direction direction, Transfer after) {
        Customer customer = of(contactId);
        Holdings holdings = customer.holdings().with(direction, after);
        keep(customer.with(holdings), direction.subject(), after.id(), after.state());
        return after;
    }

    private CustomerRequest move(String contactId, CustomerRequest after) {
        Customer customer = of(contactId);
        keep(customer.with(customer.holdings().with(after)), "request", after.id(), after.state());
        return after;
    }

    private void keep(Customer changed, String subject, String subjectId, String state) {
        events.accept(new AccountChanged(
                UUID.randomUUID(), new ContactId(changed.id()), clock.instant(), subject, subjectId, state));
        byId.put(changed.id(), changed);
    }
}
