package io.breakwater.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackTest {
    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8080", "http://localhost:8080", "http://[::1]:8080", "http://127.9.9.9"})
    void this_machine_is_allowed(String url) {
        assertThat(Loopback.require(url)).isEqualTo(URI.create(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://192.0.2.1:8080",
                "http://0.0.0.0:8080",
                "http://10.0.0.1",
                "http://127.0.0.1@192.0.2.1/",
                "http://nobody.invalid",
                "https://127.0.0.1",
                "file:///etc/passwd",
                "127.0.0.1:8080"
            })
    void everything_else_is_refused(String url) {
        assertThatThrownBy(() -> Loopback.require(url)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void broker_and_database_must_be_here_too() {
        assertThat(Loopback.requireHostAndPort("127.0.0.1:15432/breakwater")).isEqualTo("127.0.0.1:15432/breakwater");
        assertThatThrownBy(() -> Loopback.requireHostAndPort("192.0.2.1:15432/breakwater"))
                .hasMessageContaining("loopback only");
        assertThatThrownBy(() -> Loopback.requireHostAndPort("127.0.0.1")).hasMessageContaining("host:port");
    }

    @Test
    void a_plan_checks_where_it_points() {
        URI here = URI.create("http://127.0.0.1:8080");
        URI elsewhere = URI.create("http://192.0.2.1:8080");

        assertThatThrownBy(() -> new LoadPlan(elsewhere, here, 1, 1, 0, 1, 1, true))
                .hasMessageContaining("loopback only");
        assertThatThrownBy(() -> new LoadPlan(here, elsewhere, 1, 1, 0, 1, 1, true))
                .hasMessageContaining("loopback only");
    }

    @Test
    void a_plan_is_bounded() {
        URI here = URI.create("http://127.0.0.1:8080");

        assertThatThrownBy(() -> new LoadPlan(here, here, 1_000_000, 1, 0, 1, 1, true))
                .hasMessage("rate must be 1 to 5000, not 1000000");
        assertThatThrownBy(() -> new LoadPlan(here, here, 5_000, 900, 0, 1, 1, true))
                .hasMessageContaining("at most 1000000 messages");
    }
}
