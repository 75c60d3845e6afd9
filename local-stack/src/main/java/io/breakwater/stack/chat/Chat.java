package io.breakwater.stack.chat;

import io.breakwater.events.Action;
import io.breakwater.stack.client.CustomerApi;
import io.breakwater.stack.client.Refused;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody at a keyboard talks as a customer. */
final class Chat {
    static final String WORDS = "/person, /new, /quit";
    private static final int DIGITS = 3;

    private final CustomerApi api;
    private final @Nullable String locale;
    private final ChatScreen screen;
    private final Duration again;

    /** @param again how soon a stream that has ended is opened again */
    Chat(CustomerApi api, @Nullable String locale, ChatScreen screen, Duration again) {
        this.api = api;
        this.locale = locale;
        this.screen = screen;
        this.again = again;
    }

    /** Takes one line after the other, until {@code /quit} or the end of the input. */
    void untilQuit(BufferedReader keyboard) {
        boolean more = true;
        while (more) {
            screen.begin();
            try (LiveConversation conversation = LiveConversation.open(api, locale, screen, again)) {
                more = talk(conversation, keyboard);
            }
        }
    }

    /** Whether a new conversation is wanted after this one. */
    private boolean talk(LiveConversation conversation, BufferedReader keyboard) {
        for (String line = line(keyboard); line != null; line = line(keyboard)) {
            switch (line) {
                case "" -> {}
                case "/new" -> {
                    return true;
                }
                case "/quit" -> {
                    return false;
                }
                default -> carryOut(line, conversation);
            }
        }
        return false;
    }

    private void carryOut(String line, LiveConversation conversation) {
        try {
            Optional<Action> touched = touched(line);
            if (line.equals("/person")) {
                api.askForPerson(conversation.id());
            } else if (touched.isPresent()) {
                screen.note(new Touch(api, conversation.id(), locale).of(touched.get()));
            } else if (line.startsWith("/")) {
                screen.note("There is no " + line + "; there is " + WORDS + ".");
            } else {
                api.say(conversation.id(), line);
            }
        } catch (Refused e) {
            screen.note("Refused: " + e.getMessage());
        }
    }

    /** A number that belongs to no action is text: an amount, or the end of a card number. */
    private Optional<Action> touched(String line) {
        return line.length() <= DIGITS && line.chars().allMatch(c -> c >= '0' && c <= '9')
                ? screen.action(Integer.parseInt(line))
                : Optional.empty();
    }

    private static @Nullable String line(BufferedReader keyboard) {
        try {
            String line = keyboard.readLine();
            return line == null ? null : line.strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The keyboard cannot be read", e);
        }
    }
}
