package io.breakwater.ticket.analytics;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.breakwater.stack.StackResource;
import io.breakwater.ticket.Stage;
import io.breakwater.ticket.domain.MetricDefinition;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(StackResource.class)
class MetricRequestIT {
    @ParameterizedTest
    @CsvSource({
        "name=,                                            name",
        "from=2025-01-01,                                  name",
        "name=happiness,                                   name",
        "name=inquiries&group_by=agent,                    group_by",
        "name=inquiries&group_by=flow,                     group_by",
        "name=containment_rate&group_by=agent,             group_by",
        "name=inquiries&from=yesterday,                    from",
        "name=inquiries&to=2025-02-30,                     to",
        "name=inquiries&from=2025-02-02&to=2025-02-01,     from",
        "name=inquiries&from=2020-01-01&to=2025-01-01,     to",
        "name=inquiries&to=+999999999-12-31T00:00:00Z,     to",
    })
    void a_bad_question_names_the_parameter(String query, String field) {
        Stage.get(Stage.supervisor(), "/v1/analytics/metrics?" + query)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", contains(field));
    }

    @Test
    void an_unknown_name_is_answered_with_the_known_ones() {
        Stage.get(Stage.supervisor(), "/v1/analytics/metrics?name=happiness")
                .statusCode(400)
                .body("detail", containsString("csat_positive_share"));
    }

    @Test
    void a_metric_says_what_it_counts() {
        Stage.get(
                        Stage.supervisor(),
                        "/v1/analytics/metrics?name=csat_average&group_by=day&from=2025-03-01&to=2025-03-03T00:00:00Z")
                .statusCode(200)
                .body("meta.name", equalTo("csat_average"))
                .body("meta.meaning", equalTo(MetricDefinition.CSAT_AVERAGE.meaning()))
                .body("meta.from", equalTo("2025-03-01T00:00:00Z"))
                .body("meta.to", equalTo("2025-03-03T00:00:00Z"))
                .body("meta.group_by", equalTo("day"));
    }
}
