package io.breakwater.stack.exchange;

import io.breakwater.stack.http.Refusal;
import io.breakwater.stack.issuer.DemoUser;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Somebody with an account at the demo exchange, and all that the account holds. */
record Customer(
        String id,
        String name,
        String email,
        String locale,
        @Nullable String segment,
        String verificationLevel,
        String description,
        Kyc kyc,
        Limits limits,
        List<Card> cards,
        List<Transfer> withdrawals,
        List<Transfer> deposits,
        List<Payment> payments) {

    Customer {
        cards = cards == null ? List.of() : List.copyOf(cards);
        withdrawals = withdrawals == null ? List.of() : List.copyOf(withdrawals);
        deposits = deposits == null ? List.of() : List.copyOf(deposits);
        payments = payments == null ? List.of() : List.copyOf(payments);
    }

    /** The head of the account, without what is in it. */
    record Profile(
            String id, String name, String email, String locale, Kyc kyc, String verificationLevel, Limits limits) {}

    Profile profile() {
        return new Profile(id, name, email, locale, kyc, verificationLevel, limits);
    }

    DemoUser asUser() {
        return DemoUser.customer(id, name, locale, verificationLevel, segment, description);
    }

    Card card(String cardId) {
        return cards.stream()
                .filter(card -> card.id().equals(cardId))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("card", cardId));
    }

    Transfer transfer(Transfer.Direction direction, String transferId) {
        return transfers(direction).stream()
                .filter(transfer -> transfer.id().equals(transferId))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(direction.subject(), transferId));
    }

    List<Transfer> transfers(Transfer.Direction direction) {
        return direction == Transfer.Direction.WITHDRAWAL ? withdrawals : deposits;
    }

    Customer with(Card changed) {
        return with(each(cards, card -> card.id().equals(changed.id()) ? changed : card), withdrawals, deposits);
    }

    Customer with(Transfer changed) {
        UnaryOperator<Transfer> swap = transfer -> transfer.id().equals(changed.id()) ? changed : transfer;
        return with(cards, each(withdrawals, swap), each(deposits, swap));
    }

    private Customer with(List<Card> newCards, List<Transfer> newWithdrawals, List<Transfer> newDeposits) {
        return new Customer(
                id,
                name,
                email,
                locale,
                segment,
                verificationLevel,
                description,
                kyc,
                limits,
                newCards,
                newWithdrawals,
                newDeposits,
                payments);
    }

    private static <T> List<T> each(List<T> items, UnaryOperator<T> change) {
        return items.stream().map(change).toList();
    }
}
