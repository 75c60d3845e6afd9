package io.breakwater.stack.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** {@code docs/exchange-backend.openapi.yaml}, as far as it uses OpenAPI. */
final class ContractFile {
    private static final Path PATH = Path.of("..", "docs", "exchange-backend.openapi.yaml");

    private final JsonNode root;

    private ContractFile(JsonNode root) {
        this.root = root;
    }

    static ContractFile read() throws IOException {
        return new ContractFile(new YAMLMapper().readTree(Files.readString(PATH)));
    }

    /** One method of one path. */
    record Operation(
            String id, String method, String path, List<JsonNode> parameters, List<String> takes, JsonNode answer) {
        String template() {
            return method + " " + path;
        }
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(method -> operations.add(operation(
                        method.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey(), method.getValue()))));
        return operations;
    }

    private Operation operation(String method, String path, JsonNode written) {
        JsonNode responses = written.path("responses");
        JsonNode ok = resolved(responses.path(responses.has("200") ? "200" : "202"));
        return new Operation(
                written.path("operationId").asText(),
                method,
                path,
                stream(written.path("parameters")).map(this::resolved).toList(),
                names(written.path("requestBody").path("content")),
                ok.path("content").path("application/json").path("schema"));
    }

    private static List<String> names(JsonNode fields) {
        List<String> names = new ArrayList<>();
        fields.fieldNames().forEachRemaining(names::add);
        return names;
    }

    JsonNode problem() {
        return root.path("components").path("schemas").path("Problem");
    }

    /** What is wrong with the answer, by the place in it; empty when nothing is. */
    List<String> complaints(JsonNode schema, JsonNode answer, String place) {
        JsonNode known = resolved(schema);
        List<String> complaints = new ArrayList<>();
        if (!typeFits(known.path("type"), answer)
                || known.has("enum") && stream(known.path("enum")).noneMatch(answer::equals)
                || answer.isTextual() && !textFits(known, answer.asText())) {
            complaints.add(place + ": " + answer);
        }
        stream(known.path("required"))
                .filter(name -> !answer.has(name.asText()))
                .forEach(name -> complaints.add(place + ": lacks " + name.asText()));
        answer.properties()
                .forEach(field -> complaints.addAll(
                        known.path("properties").has(field.getKey())
                                ? complaints(
                                        known.path("properties").path(field.getKey()),
                                        field.getValue(),
                                        place + "/" + field.getKey())
                                : List.of(place + ": " + field.getKey() + " is not in the file")));
        if (answer.isArray()) {
            answer.forEach(item -> complaints.addAll(complaints(known.path("items"), item, place + "[]")));
        }
        return complaints;
    }

    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? root.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static boolean typeFits(JsonNode type, JsonNode answer) {
        String is = answer.isTextual()
                ? "string"
                : answer.isIntegralNumber()
                        ? "integer"
                        : answer.getNodeType().name().toLowerCase(java.util.Locale.ROOT);
        return type.isMissingNode()
                || type.asText().equals(is)
                || stream(type).anyMatch(one -> one.asText().equals(is));
    }

    private static boolean textFits(JsonNode schema, String text) {
        boolean matches =
                !schema.has("pattern") || text.matches(schema.path("pattern").asText());
        return matches && (!schema.path("format").asText().equals("date-time") || isTime(text));
    }

    private static boolean isTime(String text) {
        try {
            return Instant.parse(text).toString().equals(text);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    static Stream<JsonNode> stream(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }
}
