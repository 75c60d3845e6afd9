package io.breakwater.stack.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalHttpTest {
    record Echo(String word) {}

    private final LocalHttp server = LocalHttp.start(
            "127.0.0.1",
            0,
            Routes.forPrograms()
                    .get("/things/{id}", request -> Response.ok(Map.of("id", request.part("id"))))
                    .post("/things", request -> Response.ok(request.body(Echo.class)))
                    .get(
                            "/sums",
                            request -> Response.ok(
                                    Map.of("of", request.parameter("of").orElse("nothing"))))
                    .get("/broken", request -> {
                        throw new IllegalStateException("a secret of ours");
                    }),
            Routes.forPages().get("/pages", request -> Response.ok(Map.of())));
    private final Caller caller = new Caller(server);

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"/things/W-41,W-41", "/things/a%20b,a b", "/things/a%2Fb,a/b", "/things/%E6%9E%97,林"})
    void parts_of_the_path_arrive_decoded(String path, String id) {
        assertThat(caller.get(path).text("id")).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "/sums?of=a%20b%26c,a b&c",
        "/sums?to=1&of=a+b,a b",
        "/sums?of=1&of=2,2",
        "/sums?of=,nothing",
        "/sums?of,nothing",
        "/sums,nothing",
        "/sums?of=%E6%9E%97,林"
    })
    void parameters_of_the_address_arrive_decoded(String path, String of) {
        assertThat(caller.get(path).text("of")).isEqualTo(of);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "null", "{\"word\":\"a\",\"word\":\"b\"}", "{\"other\":1}", "{\"word\":\"a\"} x"})
    void a_body_that_does_not_fit_is_refused(String body) {
        var answer = caller.post("/things", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("code")).isEqualTo("invalid_body");
        assertThat(answer.raw().headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void a_body_of_megabytes_is_refused() {
        assertThat(caller.post("/things", " ".repeat(100_000)).status()).isEqualTo(413);
    }

    @Test
    void nothing_is_where_no_route_is() {
        assertThat(caller.get("/nothing").status()).isEqualTo(404);
        assertThat(caller.send(caller.request("/things").DELETE()).status()).isEqualTo(405);
    }

    @Test
    void a_defect_shows_nothing_of_the_inside() {
        var answer = caller.get("/broken");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body().toString()).doesNotContain("secret").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "http://127.0.0.1:3000", "https://[::1]:8443", "http://localhost"})
    void pages_of_this_machine_may_ask(String origin) {
        var preflight = caller.send(caller.request("/pages")
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "GET")
                .method("OPTIONS", BodyPublishers.noBody()));

        assertThat(preflight.status()).isEqualTo(204);
        assertThat(preflight.raw().headers().firstValue("Access-Control-Allow-Origin"))
                .contains(origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example", "http://localhost.evil.example", "http://127.0.0.1.evil.example", "null"
            })
    void pages_of_elsewhere_may_not(String origin) {
        var answer = caller.send(caller.request("/pages").header("Origin", origin));

        assertThat(answer.raw().headers().firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @Test
    void what_is_for_programs_is_not_for_pages() {
        var answer = caller.send(caller.request("/things/1").header("Origin", "http://localhost:8080"));

        assertThat(answer.raw().headers().firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
    }
}
