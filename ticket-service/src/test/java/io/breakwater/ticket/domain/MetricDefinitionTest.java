package io.breakwater.ticket.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MetricDefinitionTest {
    @ParameterizedTest
    @EnumSource
    void a_metric_is_found_by_its_name_and_says_what_it_counts(MetricDefinition metric) {
        assertThat(MetricDefinition.of(metric.value())).contains(metric);
        assertThat(MetricDefinition.names()).contains(metric.value());
        assertThat(metric.meaning()).endsWith(".");
    }

    @Test
    void other_names_are_no_metric() {
        assertThat(MetricDefinition.of("happiness")).isEmpty();
    }
}
