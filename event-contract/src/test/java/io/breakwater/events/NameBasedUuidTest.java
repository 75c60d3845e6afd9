package io.breakwater.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameBasedUuidTest {
    @Test
    void the_same_names_give_the_same_uuid() {
        assertThat(NameBasedUuid.of("a", "b")).isEqualTo(NameBasedUuid.of("a", "b"));
    }

    @Test
    void the_border_between_names_counts() {
        assertThat(NameBasedUuid.of("ab", "c")).isNotEqualTo(NameBasedUuid.of("a", "bc"));
        assertThat(NameBasedUuid.of("a", "")).isNotEqualTo(NameBasedUuid.of("a"));
    }

    @Test
    void version_and_variant_are_those_of_rfc_9562_version_8() {
        assertThat(NameBasedUuid.of("x").version()).isEqualTo(8);
        assertThat(NameBasedUuid.of("x").variant()).isEqualTo(2);
    }
}
