package io.breakwater.chatbot.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.breakwater.chatbot.domain.Need;
import io.breakwater.chatbot.domain.SourcePassage;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelClientTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(600);
    private static final ModelDouble ENDPOINT = new ModelDouble();

    private ModelClient client = new ModelClient(ModelSettings.on(ENDPOINT.url()));

    @BeforeAll
    static void start() {
        ENDPOINT.start();
    }

    @AfterAll
    static void stop() {
        ENDPOINT.stop();
    }

    @AfterEach
    void close() {
        client.close();
    }

    private void with(ModelSettings settings) {
        client.close();
        client = new ModelClient(settings);
    }

    private static Prompt prompt(String question) {
        return Prompt.of(
                new Need.Phrasing(question, "en"),
                List.of(new SourcePassage("fees", "What we charge", "Deposits are free. Withdrawals are not.")));
    }

    private Said ask(String question) {
        return client.ask(prompt(question), LONG).await().atMost(LONG);
    }

    private NotAnswered refusal(String question, Duration time) {
        Uni<Said> asked = client.ask(prompt(question), time);
        return catchThrowableOfType(NotAnswered.class, () -> asked.await().atMost(LONG));
    }

    @Test
    void the_endpoint_is_asked_as_the_protocol_says_and_told_nothing_but_instructions_and_data() {
        Said said = ask("are deposits free of charge");

        ModelDouble.Seen seen = ModelDouble.seen("are deposits free of charge").get(0);
        assertThat(seen.path()).isEqualTo("/v1/chat/completions");
        assertThat(seen.key()).isEqualTo("Bearer key-of-the-test");
        assertThat(seen.body().path("model").asText()).isEqualTo("model-of-the-test");
        assertThat(seen.body().path("max_tokens").asInt()).isEqualTo(Prompt.MOST_ANSWER_TOKENS);
        assertThat(seen.body().fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("model", "messages", "max_tokens", "stream");
        assertThat(seen.body().path("stream").asBoolean()).isFalse();
        assertThat(seen.body().path("messages")).hasSize(2);
        assertThat(seen.body().path("messages").path(0).path("role").asText()).isEqualTo("system");
        assertThat(seen.body().path("messages").path(1).path("role").asText()).isEqualTo("user");
        assertThat(seen.data().fieldNames()).toIterable().containsExactly("language", "question", "passages");
        assertThat(said.text()).contains("Deposits are free.");
        assertThat(said.input()).isEqualTo(OptionalInt.of(300));
        assertThat(said.output()).isEqualTo(OptionalInt.of(45));
    }

    @Test
    void an_endpoint_may_want_the_length_in_another_field() {
        with(ModelSettings.on(ENDPOINT.url()).limitedBy(ModelConfig.LengthField.MAX_COMPLETION_TOKENS));

        ask("the newer field");

        assertThat(ModelDouble.seen("the newer field").get(0).body().fieldNames())
                .toIterable()
                .contains("max_completion_tokens")
                .doesNotContain("max_tokens");
    }

    @Test
    void an_endpoint_that_does_not_tell_its_tokens_costs_the_estimate() {
        Said said = ask("nothing about tokens (secretive)");

        assertThat(said.tokens(77)).isEqualTo(77);
        assertThat(ask("tokens").tokens(77)).isEqualTo(ModelDouble.TOKENS);
    }

    @ParameterizedTest
    @CsvSource({"(broken),FAILED", "(limited),REFUSED", "(garbage),FAILED", "(half),FAILED"})
    void a_failure_is_told_once_without_the_customers_words(String how, NotAnswered.Kind kind) {
        String question = "a private thing " + how;

        NotAnswered failure = refusal(question, LONG);

        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure).hasNoCause();
        assertThat(failure.getMessage()).doesNotContain("private");
        assertThat(ModelDouble.seen(question)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(slow)", "(hanging)"})
    void an_answer_that_takes_too_long_is_broken_off_and_its_thread_is_free_again(String how) {
        with(ModelSettings.on(ENDPOINT.url()).atOnce(1));

        NotAnswered failure = refusal("takes too long " + how, SHORT);

        assertThat(failure.kind()).isEqualTo(NotAnswered.Kind.FAILED);
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(refusalOrNull("the next one")).isNull());
    }

    private NotAnswered refusalOrNull(String question) {
        try {
            ask(question);
            return null;
        } catch (NotAnswered e) {
            return e;
        }
    }

    @Test
    void too_many_at_once_are_not_even_asked() {
        with(ModelSettings.on(ENDPOINT.url()).atOnce(1));
        CompletableFuture<Said> first =
                client.ask(prompt("the first (slow)"), LONG).subscribeAsCompletionStage();

        NotAnswered second = refusal("the second", LONG);

        assertThat(second.kind()).isEqualTo(NotAnswered.Kind.BUSY);
        assertThat(ModelDouble.seen("the second")).isEmpty();
        first.cancel(true);
    }

    @Test
    void an_endpoint_that_refuses_the_connection_was_not_asked() {
        ModelDouble gone = new ModelDouble();
        gone.start();
        String url = gone.url();
        gone.stop();
        with(ModelSettings.on(url));

        assertThat(refusal("is anybody there", LONG).kind()).isEqualTo(NotAnswered.Kind.UNREACHED);
    }

    @Test
    void a_missing_setting_is_named_when_the_service_starts() {
        ModelSettings whole = ModelSettings.on("http://127.0.0.1:1/v1");
        ModelSettings keyless = new ModelSettings(
                true, whole.url(), Optional.empty(), whole.name(), 1, ModelConfig.LengthField.MAX_TOKENS);
        ModelSettings blank = new ModelSettings(
                true, Optional.of(" "), whole.key(), whole.name(), 1, ModelConfig.LengthField.MAX_TOKENS);

        assertThatThrownBy(() -> new ModelClient(keyless))
                .hasMessageContaining("chatbot.model.key")
                .hasMessageContaining("CHATBOT_MODEL_KEY");
        assertThatThrownBy(() -> new ModelClient(blank)).hasMessageContaining("chatbot.model.url");
    }

    @Test
    void a_model_that_is_off_needs_no_settings_and_asks_nobody() {
        with(ModelSettings.off());

        assertThat(refusal("nobody shall hear this", LONG).kind()).isEqualTo(NotAnswered.Kind.UNREACHED);
        assertThat(ModelDouble.seen("nobody shall hear this")).isEmpty();
    }
}
