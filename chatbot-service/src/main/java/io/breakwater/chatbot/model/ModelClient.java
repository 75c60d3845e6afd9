package io.breakwater.chatbot.model;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.jdk.JdkHttpClient;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.output.TokenUsage;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Asks the endpoint. The library's calls block, so each has a thread of a small pool; a call that takes too long is broken
 * off, also in the middle of its answer, and its thread is free again.
 */
@Startup // What is missing is said when the service starts, and not by the first question.
@ApplicationScoped
class ModelClient {
    private static final int CLIENT_ERROR = 400;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int SERVER_ERROR = 500;
    private static final long IDLE_SECONDS = 30;

    private final ThreadPoolExecutor threads;
    private final @Nullable ChatModel model;

    /** @throws IllegalStateException when the model is enabled and a setting is missing */
    ModelClient(ModelConfig config) {
        this.threads = new ThreadPoolExecutor(
                0, config.atOnce(), IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                    Thread thread = new Thread(work, "language-model");
                    thread.setDaemon(true);
                    return thread;
                });
        this.model = config.enabled() ? model(config) : null;
    }

    private static ChatModel model(ModelConfig config) {
        // Some servers answer nothing to the JDK's offer of HTTP/2.
        HttpClient.Builder http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1);
        OpenAiChatModel.OpenAiChatModelBuilder builder = OpenAiChatModel.builder()
                .httpClientBuilder(JdkHttpClient.builder().httpClientBuilder(http))
                .baseUrl(required(config.url(), "url"))
                .apiKey(required(config.key(), "key"))
                .modelName(required(config.name(), "name"))
                .timeout(config.timeout())
                .maxRetries(0);
        return config.lengthField() == ModelConfig.LengthField.MAX_TOKENS
                ? builder.maxTokens(Prompt.MOST_ANSWER_TOKENS).build()
                : builder.maxCompletionTokens(Prompt.MOST_ANSWER_TOKENS).build();
    }

    private static String required(Optional<String> setting, String name) {
        return setting.filter(value -> !value.isBlank())
                .orElseThrow(() -> new IllegalStateException("chatbot.model." + name
                        + " is missing, and chatbot.model.enabled is true. Set CHATBOT_MODEL_"
                        + name.toUpperCase(Locale.ROOT)
                        + ", or switch the language model off."));
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }

    /** Fails with {@link NotAnswered} only. Answers on a thread of its own. */
    Uni<Said> ask(Prompt prompt, Duration time) {
        return Uni.createFrom()
                .<Said>emitter(emitter -> begin(prompt, emitter))
                .ifNoItem()
                .after(time)
                .failWith(() -> new NotAnswered(NotAnswered.Kind.FAILED, "no answer in time"))
                .onFailure(failure -> !(failure instanceof NotAnswered))
                .transform(ModelClient::notAnswered);
    }

    private void begin(Prompt prompt, UniEmitter<? super Said> emitter) {
        AtomicBoolean over = new AtomicBoolean();
        Future<?> call = threads.submit(() -> {
            try {
                Said said = ask(prompt);
                over.set(true);
                emitter.complete(said);
            } catch (RuntimeException e) {
                over.set(true);
                emitter.fail(e);
            }
        });
        emitter.onTermination(() -> {
            // A call that is over must not interrupt what comes after it on its thread.
            if (!over.get()) {
                call.cancel(true);
            }
        });
    }

    private Said ask(Prompt prompt) {
        if (model == null) {
            throw new NotAnswered(NotAnswered.Kind.UNREACHED, "it is switched off");
        }
        ChatResponse response = model.chat(SystemMessage.from(prompt.instructions()), UserMessage.from(prompt.data()));
        String text = response.aiMessage().text();
        TokenUsage usage = response.tokenUsage();
        return new Said(
                text == null ? "" : text,
                count(usage == null ? null : usage.inputTokenCount()),
                count(usage == null ? null : usage.outputTokenCount()));
    }

    private static OptionalInt count(@Nullable Integer tokens) {
        return tokens == null || tokens < 0 ? OptionalInt.empty() : OptionalInt.of(tokens);
    }

    private static NotAnswered notAnswered(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && !tells(cause)) {
            cause = cause.getCause();
        }
        if (cause instanceof HttpException http) {
            int status = http.statusCode();
            boolean refused = status >= CLIENT_ERROR && status < SERVER_ERROR && status != REQUEST_TIMEOUT;
            return new NotAnswered(refused ? NotAnswered.Kind.REFUSED : NotAnswered.Kind.FAILED, "status " + status);
        }
        return new NotAnswered(kindOf(cause), cause.getClass().getSimpleName());
    }

    private static boolean tells(Throwable cause) {
        return cause instanceof HttpException || kindOf(cause) != NotAnswered.Kind.FAILED;
    }

    private static NotAnswered.Kind kindOf(Throwable cause) {
        if (cause instanceof RejectedExecutionException) {
            return NotAnswered.Kind.BUSY;
        }
        return cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException
                ? NotAnswered.Kind.UNREACHED
                : NotAnswered.Kind.FAILED;
    }
}
