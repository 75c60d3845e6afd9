package io.breakwater.stack.exchange;

import io.breakwater.events.AccountChanged;
import io.breakwater.events.ContactId;
import io.breakwater.stack.http.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Every account. A change is told first and made then, so that nobody sees a change that was never told. Changes wait
 * for each other, reads wait for nobody.
 */
final class Accounts {
    private final Map<String, Customer> byId = new ConcurrentSkipListMap<>();
    private final Consumer<AccountChanged> events;
    private final Clock clock;

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
        Card before = customer.card(cardId);
        Card after = change.apply(before);
        if (!after.equals(before)) {
            keep(customer.with(after), "card", after.id(), after.state(), clock.instant());
        }
        return after;
    }

    synchronized Transfer moveTransfer(
            String contactId, Transfer.Direction direction, String transferId, String nextState) {
        Customer customer = of(contactId);
        Transfer before = customer.transfer(direction, transferId);
        if (before.state().equals(nextState)) {
            return before;
        }
        Instant now = clock.instant();
        Transfer after = before.in(direction, nextState, now);
        keep(customer.with(after), direction.subject(), after.id(), after.state(), now);
        return after;
    }

    private void keep(Customer changed, String subject, String subjectId, String state, Instant now) {
        events.accept(
                new AccountChanged(UUID.randomUUID(), new ContactId(changed.id()), now, subject, subjectId, state));
        byId.put(changed.id(), changed);
    }
}
