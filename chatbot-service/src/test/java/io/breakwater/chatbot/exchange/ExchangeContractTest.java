package io.breakwater.chatbot.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.breakwater.chatbot.domain.CallStep;
import io.breakwater.chatbot.domain.DocumentType;
import io.breakwater.chatbot.domain.Operation;
import io.breakwater.chatbot.flow.ShippedLibrary;
import io.breakwater.chatbot.upload.FileType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What flows know of the exchange, and what the exchange's developers are told, is the same. */
class ExchangeContractTest {
    /** Where the exchange tells what flows know under a flat name. What is left of the limit is our own sum. */
    private static final Map<String, String> NESTED = Map.of(
            "kyc_state", "/kyc/properties/state",
            "kyc_missing", "/kyc/properties/missing",
            "limit_amount", "/limits/properties/daily_withdrawal/properties/amount",
            "limit_currency", "/limits/properties/daily_withdrawal/properties/currency",
            "limit_used", "/limits/properties/daily_withdrawal/properties/used",
            "limit_left", "/limits/properties/daily_withdrawal");

    private final JsonNode file =
            new YAMLMapper().readTree(Files.readString(Path.of("..", "docs", "exchange-backend.openapi.yaml")));

    ExchangeContractTest() throws IOException {}

    private JsonNode written(Operation operation) {
        return Stream.of("get", "post")
                .flatMap(method -> stream(file.path("paths")).map(path -> path.path(method)))
                .filter(found -> found.path("operationId").asText().equals(operation.word()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(operation.word() + " is not in the file"));
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? file.at(node.path("$ref").asText().substring(1)) : node;
    }

    private JsonNode answer(Operation operation) {
        JsonNode schema =
                resolved(written(operation).path("responses").path("200")).at("/content/application~1json/schema");
        JsonNode list = resolved(schema).at("/properties/data/items");
        assertThat(list.isMissingNode()).as("one thing").isNotEqualTo(operation.givesList());
        return resolved(list.isMissingNode() ? schema : list);
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    void every_field_that_a_flow_may_know_is_in_the_file(Operation operation) {
        JsonNode properties = answer(operation).path("properties");

        assertThat(operation.fields().stream().filter(field -> properties
                        .at(operation == Operation.CUSTOMER ? NESTED.getOrDefault(field, "/" + field) : "/" + field)
                        .isMissingNode()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    void every_argument_is_in_the_file_and_every_change_has_its_key(Operation operation) {
        List<String> parameters = stream(written(operation).path("parameters"))
                .map(parameter -> resolved(parameter).path("name").asText())
                .toList();
        JsonNode body = written(operation).at("/requestBody/content/application~1json/schema/properties");

        assertThat(operation.arguments()).allMatch(name -> parameters.contains(name) || body.has(name));
        assertThat(parameters.contains(ExchangeApi.KEY)).isEqualTo(operation.changes());
    }

    @Test
    void the_constants_of_the_shipped_flows_are_words_that_the_exchange_knows() {
        ShippedLibrary.LIBRARY.flows().all().stream()
                .flatMap(flow -> flow.steps().values().stream())
                .filter(CallStep.class::isInstance)
                .map(CallStep.class::cast)
                .forEach(this::constants);
    }

    @Test
    void documents_of_customers_are_sent_as_the_file_says() {
        JsonNode sent = file.at("/paths/~1exchange~1v1~1customers~1{id}~1kyc~1documents/post");
        JsonNode type = stream(sent.path("parameters"))
                .filter(parameter -> parameter.path("name").asText().equals("type"))
                .findFirst()
                .orElseThrow();

        assertThat(stream(resolved(type.path("schema")).path("enum")).map(JsonNode::asText))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(DocumentType.values()).map(DocumentType::word).toList());
        assertThat(Stream.of(FileType.values()).map(FileType::mediaType))
                .allMatch(media -> sent.at("/requestBody/content").has(media));
        assertThat(stream(sent.path("parameters"))
                        .map(p -> resolved(p).path("name").asText()))
                .contains(ExchangeApi.KEY);
    }

    private void constants(CallStep call) {
        call.constants().forEach((name, value) -> {
            List<String> words = words(call.operation(), name);
            assertThat(words.isEmpty() || words.contains(value))
                    .as("%s: %s is one of %s", call.id(), value, words)
                    .isTrue();
        });
    }

    /** Empty where the file lists none. */
    private List<String> words(Operation operation, String argument) {
        JsonNode written = written(operation);
        JsonNode body = written.at("/requestBody/content/application~1json/schema/properties/" + argument);
        JsonNode schema = stream(written.path("parameters"))
                .map(this::resolved)
                .filter(parameter -> parameter.path("name").asText().equals(argument))
                .map(parameter -> parameter.path("schema"))
                .findFirst()
                .orElse(body);
        return stream(resolved(schema).path("enum")).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> stream(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }
}
