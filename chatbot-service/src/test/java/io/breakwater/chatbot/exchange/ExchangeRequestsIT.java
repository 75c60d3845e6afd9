package io.breakwater.chatbot.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.chatbot.ExchangeDouble;
import io.breakwater.chatbot.domain.Need;
import io.breakwater.chatbot.domain.Operation;
import io.breakwater.events.ContactId;
import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes over the wire to the exchange. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(ExchangeDouble.class)
class ExchangeRequestsIT {
    private static final Map<String, String> GIVEN = Map.of(
            "asset", "{x} USDT & 50% more/?",
            "network", "トロン",
            "action", "withdraw",
            "amount", "0.5",
            "period", "last_month",
            "year", "this_year",
            "withdrawal", "W/41?",
            "card", "card 1",
            "kind", "two_factor_reset");

    private final String contact = "anna-" + UUID.randomUUID();

    @Inject
    @RestClient
    ExchangeApi api;

    private ExchangeDouble.Seen seen(Operation operation) {
        Map<String, String> arguments = new java.util.TreeMap<>(GIVEN);
        arguments.keySet().retainAll(operation.arguments());
        Need.Account need = new Need.Account(operation, arguments, operation.changes() ? "key-1" : "");
        new ExchangeRequests(api).send(new ContactId(contact), need).await().atMost(Duration.ofSeconds(5));
        return ExchangeDouble.seen(contact).get(0);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    ACCOUNT,       GET,  /account
                    CARD_PAYMENTS, GET,  /card-payments
                    STATEMENT,     GET,  /statement?period=last_month
                    BOOKINGS,      GET,  /bookings?period=last_month
                    TAX_REPORT,    GET,  /tax-report?year=this_year
                    RECOVERY,      GET,  /withdrawals/W%2F41%3F/recovery
                    CANCEL_WITHDRAWAL, POST, /withdrawals/W%2F41%3F/cancel
                    REPORT_CARD_LOST,  POST, /cards/card%201/lost
                    OPEN_REQUEST,  POST, /requests
                    """)
    void each_operation_is_one_request(Operation operation, String method, String path) {
        ExchangeDouble.Seen seen = seen(operation);

        assertThat(seen.method()).isEqualTo(method);
        assertThat(seen.path()).isEqualTo("/exchange/v1/customers/" + contact + path);
        assertThat(seen.key()).isEqualTo(method.equals("POST") ? "key-1" : "");
        assertThat(seen.token()).isEqualTo("Bearer token-of-the-test");
    }

    @Test
    void what_a_customer_wrote_stays_one_value_of_the_query() {
        String query = seen(Operation.DEPOSIT_RECOVERY).path().split("\\?", 2)[1];

        assertThat(query.split("&"))
                .extracting(pair -> URLDecoder.decode(pair, StandardCharsets.UTF_8))
                .containsExactlyInAnyOrder("asset={x} USDT & 50% more/?", "network=トロン");
    }

    @Test
    void a_request_is_opened_with_its_kind() {
        assertThat(seen(Operation.OPEN_REQUEST).body()).isEqualTo("{\"kind\":\"two_factor_reset\"}");
    }
}
