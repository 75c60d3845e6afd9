package io.breakwater.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How problems look on the wire. */
class ProblemTest {
    private final ObjectMapper json = new ObjectMapper();

    ProblemTest() {
        new StrictJson().customize(json);
    }

    @Test
    void members_of_a_code_stand_beside_the_others() {
        Problem problem = Problem.of(409, "case_already_claimed", "Conflict", "Ben has it.")
                .with("agent", Map.of("id", "agt_ben", "name", "Ben"));

        JsonNode written = json.valueToTree(problem);

        assertThat(written.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("type", "title", "status", "detail", "code", "agent");
        assertThat(written.at("/agent/name").asText()).isEqualTo("Ben");
    }

    @Test
    void members_without_a_value_are_left_out() {
        JsonNode written = json.valueToTree(Problem.of(404, "not_found", "Not found", "There is nothing."));

        assertThat(written.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("type", "title", "status", "detail", "code");
    }

    @Test
    void wrong_fields_and_the_time_to_wait_are_told_in_snake_case() {
        JsonNode written = json.valueToTree(Problem.of(400, "invalid_request", "Invalid request", "/text: is blank")
                .with(List.of(new FieldError("/text", "is blank")))
                .retryAfter(2));

        assertThat(written.at("/errors/0/pointer").asText()).isEqualTo("/text");
        assertThat(written.at("/retry_after_s").asInt()).isEqualTo(2);
    }
}
