package io.breakwater.chatbot.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a flow may ask of the exchange, and which fields it then knows. Anything else that the exchange sends stays out. */
public enum Operation {
    CUSTOMER(
            false,
            List.of(),
            "id",
            "name",
            "kyc_state",
            "kyc_missing",
            "limit_amount",
            "limit_currency",
            "limit_used",
            "limit_left"),
    WITHDRAWALS(
            true,
            List.of(),
            "id",
            "asset",
            "amount",
            "network",
            "address",
            "state",
            "tx_hash",
            "created_at",
            "updated_at",
            "confirmations",
            "required_confirmations",
            "next_actor",
            "eta_min_s",
            "eta_max_s"),
    DEPOSITS(
            true,
            List.of(),
            "id",
            "asset",
            "amount",
            "network",
            "state",
            "tx_hash",
            "created_at",
            "updated_at",
            "confirmations",
            "required_confirmations",
            "next_actor",
            "eta_min_s",
            "eta_max_s"),
    CARDS(true, List.of(), "id", "last4", "kind", "state"),
    PAYMENTS(true, List.of(), "id", "kind", "amount", "currency", "counterparty", "reference", "state", "booked_at"),
    FREEZE_CARD(false, List.of("card"), "id", "last4", "kind", "state"),
    UNFREEZE_CARD(false, List.of("card"), "id", "last4", "kind", "state");

    private final boolean list;
    private final List<String> arguments;
    private final List<String> fields;

    Operation(boolean list, List<String> arguments, String... fields) {
        this.list = list;
        this.arguments = arguments;
        this.fields = List.of(fields);
    }

    /** The name as flow files write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it answers with many things, of which one may be chosen. */
    public boolean givesList() {
        return list;
    }

    /** Slots that must be filled before. */
    public List<String> arguments() {
        return arguments;
    }

    /** The fields that texts and conditions may use. */
    public List<String> fields() {
        return fields;
    }

    /** Whether it changes something at the exchange and so needs an idempotency key. */
    public boolean changes() {
        return !arguments.isEmpty();
    }

    public static Optional<Operation> of(String word) {
        return Stream.of(values()).filter(o -> o.word().equals(word)).findFirst();
    }
}
