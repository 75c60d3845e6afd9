package io.breakwater.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LoadOptionsTest {
    @Test
    void without_options_it_is_the_local_stack_at_500_a_second() {
        LoadOptions options = options(Map.of());

        assertThat(options.plan().rate()).isEqualTo(500);
        assertThat(options.plan().seconds()).isEqualTo(60);
        assertThat(options.plan().conversations()).isEqualTo(2_000);
        assertThat(options.plan().gateway()).hasToString("http://127.0.0.1:8080");
        assertThat(options.plan().issuer()).hasToString("http://127.0.0.1:8090/issuer");
        assertThat(options.broker().bootstrapServers()).isEqualTo("127.0.0.1:19092");
        assertThat(options.database().url()).isEqualTo("127.0.0.1:15432/breakwater");
        assertThat(options.bare()).isTrue();
    }

    @Test
    void ports_move_with_the_stacks_variables() {
        LoadOptions options = options(Map.of("GATEWAY_PORT", "9080", "POSTGRES_PORT", "25432"));

        assertThat(options.plan().gateway()).hasToString("http://127.0.0.1:9080");
        assertThat(options.database().url()).isEqualTo("127.0.0.1:25432/breakwater");
    }

    @Test
    void options_win() {
        LoadOptions options = options(
                Map.of("GATEWAY_PORT", "9080"), "--rate", "50", "--gateway", "http://localhost:7080", "--no-bare");

        assertThat(options.plan().rate()).isEqualTo(50);
        assertThat(options.plan().gateway()).hasToString("http://localhost:7080");
        assertThat(options.bare()).isFalse();
    }

    @Test
    void mistakes_are_told() {
        assertThatThrownBy(() -> options(Map.of(), "--speed", "50")).hasMessage("There is no option --speed");
        assertThatThrownBy(() -> options(Map.of(), "--rate")).hasMessage("--rate wants a value");
        assertThatThrownBy(() -> options(Map.of(), "--rate", "fast")).hasMessage("--rate wants a number, not fast");
        assertThatThrownBy(() -> options(Map.of(), "--kafka", "192.0.2.1:9092")).hasMessageContaining("loopback only");
        assertThatThrownBy(() -> options(Map.of(), "--gateway", "http://192.0.2.1"))
                .hasMessageContaining("loopback only");
    }

    private static LoadOptions options(Map<String, String> environment, String... words) {
        return LoadOptions.of(List.of(words), environment);
    }
}
