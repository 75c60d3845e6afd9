package io.breakwater.chatbot.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.breakwater.chatbot.domain.Need;
import io.breakwater.events.ContactId;
import io.breakwater.kit.event.EventCodec;
import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Objects;

/** Which request each operation is. */
final class ExchangeRequests {
    private final ExchangeApi api;

    ExchangeRequests(ExchangeApi api) {
        this.api = api;
    }

    /** The exchange's answer as a JSON text. */
    Uni<String> send(ContactId contact, Need.Account need) {
        String customer = contact.value();
        String key = need.idempotencyKey();
        return switch (need.operation()) {
            case CUSTOMER -> api.customer(customer);
            case ACCOUNT,
                    WITHDRAWALS,
                    DEPOSITS,
                    CARDS,
                    PAYMENTS,
                    CARD_PAYMENTS,
                    TOPUPS,
                    STAKING,
                    REQUESTS,
                    BOOKINGS,
                    STATEMENT,
                    TAX_REPORT,
                    FEE_QUOTE,
                    DEPOSIT_RECOVERY ->
                api.things(customer, need.operation().word().replace('_', '-'), need.arguments());
            case RECOVERY -> api.recovery(customer, argument(need, "withdrawal"));
            case CANCEL_WITHDRAWAL -> api.cancelWithdrawal(key, customer, argument(need, "withdrawal"));
            case FREEZE_CARD -> api.changeCard(key, customer, argument(need, "card"), "freeze");
            case UNFREEZE_CARD -> api.changeCard(key, customer, argument(need, "card"), "unfreeze");
            case REPORT_CARD_LOST -> api.changeCard(key, customer, argument(need, "card"), "lost");
            case OPEN_REQUEST -> api.openRequest(key, customer, json(need.arguments()));
        };
    }

    private static String argument(Need.Account need, String name) {
        return Objects.requireNonNull(need.arguments().get(name), name);
    }

    private static String json(Map<String, String> body) {
        try {
            return EventCodec.mapper().writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A map of texts is always JSON: " + e.getClass());
        }
    }
}
