package io.breakwater.stack.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.breakwater.stack.http.Caller;
import io.breakwater.stack.http.LocalHttp;
import io.breakwater.stack.issuer.DemoUser;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The demo exchange and the file that describes a real one say the same. */
class ExchangeContractTest {
    /** What the customer's things are called, and what they wish. */
    private static final Map<String, List<String>> VALUES = Map.of(
            "asset", List.of("BTC", "usdt", "EUR"),
            "network", List.of("bitcoin", "trc20", "polygon"),
            "amount", List.of("0.5", "1000"));

    private final DemoExchange exchange = new DemoExchange(
            Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC), "the-token", event -> {});
    private final LocalHttp server = LocalHttp.start("127.0.0.1", 0, exchange.routes());
    private final Caller caller = new Caller(server, "Authorization", "Bearer the-token");
    private final ContractFile file = ContractFile.read();

    ExchangeContractTest() throws IOException {}

    @AfterEach
    void close() {
        server.close();
    }

    static Stream<String> reads() throws IOException {
        return operations("GET");
    }

    static Stream<String> changes() throws IOException {
        return operations("POST");
    }

    private static Stream<String> operations(String method) throws IOException {
        return ContractFile.read().operations().stream()
                .filter(operation -> operation.method().equals(method))
                .map(ContractFile.Operation::id);
    }

    private ContractFile.Operation operation(String id) {
        return file.operations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_route_is_in_the_file_and_every_path_of_the_file_is_a_route() {
        assertThat(exchange.routes().templates().stream()
                        .filter(template -> template.contains(" /exchange/v1/customers/")))
                .containsExactlyInAnyOrderElementsOf(file.operations().stream()
                        .map(ContractFile.Operation::template)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("reads")
    void everything_that_is_read_of_anybody_fits_the_file(String id) {
        ContractFile.Operation read = operation(id);
        int answered = 0;
        for (DemoUser customer : exchange.customers()) {
            for (String address : addresses(read, customer.id())) {
                Caller.Answer answer = caller.get(address);
                JsonNode schema = answer.status() == 200 ? read.answer() : file.problem();
                assertThat(file.complaints(schema, answer.body(), address)).isEmpty();
                assertThat(answer.status()).as(address).isIn(200, 400);
                answered += answer.status() == 200 ? 1 : 0;
            }
        }
        assertThat(answered).isPositive();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void everything_that_is_changed_fits_the_file(String id) {
        ContractFile.Operation change = operation(id);
        int answered = 0;
        for (String customer : List.of("amara", "linh", "felipe", "priya")) {
            for (String address : addresses(change, customer)) {
                Caller.Answer answer =
                        caller.post(address, body(id), "Idempotency-Key", address, "Content-Type", type(change));
                boolean done = answer.status() == 200 || answer.status() == 202;
                JsonNode schema = done ? change.answer() : file.problem();
                assertThat(file.complaints(schema, answer.body(), address)).isEmpty();
                assertThat(answer.status()).as(address).isIn(200, 202, 409);
                answered += done ? 1 : 0;
            }
        }
        assertThat(answered).isPositive();
    }

    @Test
    void a_refusal_fits_the_file_too() {
        Caller.Answer stranger = caller.get("/exchange/v1/customers/nobody/account");
        Caller.Answer intruder = new Caller(server).get("/exchange/v1/customers/anna");

        assertThat(file.complaints(file.problem(), stranger.body(), "")).isEmpty();
        assertThat(file.complaints(file.problem(), intruder.body(), "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"id":"card_1","last4":"4242","kind":"virtual"}                                     | lacks state
                    {"id":"card_1","last4":"4242","kind":"virtual","state":"lost"}                      | /state: "lost"
                    {"id":"card_1","last4":"42","kind":"virtual","state":"active"}                      | /last4: "42"
                    {"id":1,"last4":"4242","kind":"virtual","state":"active"}                           | /id: 1
                    {"id":"card_1","last4":"4242","kind":"virtual","state":"active","reason":"a fraud"} | reason is not in
                    """)
    void an_answer_that_does_not_fit_is_found(String card, String complaint) throws IOException {
        JsonNode cards = new ObjectMapper().readTree("{\"data\":[" + card + "]}");

        assertThat(file.complaints(operation("cards").answer(), cards, ""))
                .singleElement()
                .asString()
                .contains(complaint);
    }

    /** The first of the types that it takes, where the file names any. */
    private static String type(ContractFile.Operation change) {
        return change.takes().stream().findFirst().orElse("application/json");
    }

    private static String body(String id) {
        return switch (id) {
            case "open_request" -> "{\"kind\":\"unlock\"}";
            case "one_time_codes" -> "{\"code\":\"123456\",\"language\":\"en\"}";
            case "send_kyc_document" -> "a picture";
            default -> "";
        };
    }

    /** The operation for each of the customer's things, with every mix of the words that the file or we know. */
    private List<String> addresses(ContractFile.Operation operation, String customer) {
        List<String> addresses = List.of(operation.path().replace("{id}", customer));
        addresses = replaced(addresses, "{card}", ids(customer, "cards"));
        addresses = replaced(addresses, "{withdrawal}", ids(customer, "withdrawals"));
        for (JsonNode parameter : operation.parameters()) {
            if (parameter.path("in").asText().equals("query")) {
                addresses = extended(addresses, parameter.path("name").asText(), words(parameter));
            }
        }
        return addresses;
    }

    private List<String> words(JsonNode parameter) {
        JsonNode words = file.resolved(parameter.path("schema")).path("enum");
        return words.isMissingNode()
                ? VALUES.get(parameter.path("name").asText())
                : ContractFile.stream(words).map(JsonNode::asText).toList();
    }

    private List<String> ids(String customer, String things) {
        return ContractFile.stream(caller.get("/exchange/v1/customers/" + customer + "/" + things)
                        .body()
                        .path("data"))
                .map(thing -> thing.path("id").asText())
                .toList();
    }

    private static List<String> replaced(List<String> addresses, String gap, List<String> values) {
        return addresses.stream()
                .flatMap(address -> address.contains(gap)
                        ? values.stream().map(value -> address.replace(gap, value))
                        : Stream.of(address))
                .toList();
    }

    private static List<String> extended(List<String> addresses, String name, List<String> values) {
        List<String> extended = new ArrayList<>();
        for (String address : addresses) {
            String more = address + (address.contains("?") ? "&" : "?") + name + "=";
            values.forEach(value -> extended.add(more + value));
        }
        return extended;
    }
}
