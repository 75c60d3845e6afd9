package io.breakwater.stack.chat;

import io.breakwater.stack.client.CustomerApi;
import io.breakwater.stack.client.Refused;
import io.breakwater.stack.client.Tokens;
import io.breakwater.stack.launch.Port;
import io.breakwater.stack.launch.Terminal;
import io.breakwater.stack.launch.TokenRequest;
import io.breakwater.stack.launch.Unusable;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What {@code ./dev chat} starts. */
public final class ChatMain {
    /** What the server asks of those who reconnect. */
    private static final Duration AGAIN = Duration.ofSeconds(2);

    private ChatMain() {}

    public static void main(String[] args) {
        System.exit(run(List.of(args), System.getenv()));
    }

    private static int run(List<String> words, Map<String, String> environment) {
        try {
            Wish wish = Wish.of(words);
            Supplier<String> token =
                    new Tokens(TokenRequest.at(environment), Clock.systemUTC()).of("customer", wish.customer());
            CustomerApi api = new CustomerApi("http://127.0.0.1:" + Port.GATEWAY.in(environment), token);
            Terminal terminal = Terminal.ofProcess(false);
            // Whether there is such a customer is known before anything is said about them.
            token.get();
            terminal.say("You are " + wish.customer() + ". Write, touch an action by its number, or say " + Chat.WORDS
                    + ".");
            new Chat(api, wish.locale(), new ChatScreen(terminal::say), AGAIN)
                    .untilQuit(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
            return 0;
        } catch (Unusable | Refused e) {
            Terminal.complain(String.valueOf(e.getMessage()));
            return 1;
        }
    }

    /** Who talks, and in which locale the conversation begins; the customer's own when {@code null}. */
    record Wish(String customer, @Nullable String locale) {
        /** @throws Unusable when there is a word that is none of {@code --as} and {@code --locale} with its value */
        static Wish of(List<String> words) {
            Wish wish = new Wish("anna", null);
            for (int i = 0; i < words.size(); i += 2) {
                String value = i + 1 < words.size() ? words.get(i + 1) : "";
                if (value.isBlank()) {
                    throw new Unusable("./dev chat knows --as NAME and --locale LOCALE, not " + words.get(i) + ".");
                }
                wish = switch (words.get(i)) {
                    case "--as" -> new Wish(value, wish.locale());
                    case "--locale" -> new Wish(wish.customer(), value);
                    default ->
                        throw new Unusable("./dev chat knows --as NAME and --locale LOCALE, not " + words.get(i) + ".");
                };
            }
            return wish;
        }
    }
}
