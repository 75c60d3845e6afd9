package io.breakwater.stack.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.breakwater.stack.client.CustomerApi;
import io.breakwater.stack.client.PretendGateway;
import io.breakwater.stack.launch.Unusable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChatTest {
    private final PretendGateway gateway = new PretendGateway();
    private final List<String> screen = new CopyOnWriteArrayList<>();
    private final PipedWriter keyboard = new PipedWriter();
    private final CompletableFuture<Void> chat = begin();

    private CompletableFuture<Void> begin() {
        try {
            BufferedReader lines = new BufferedReader(new PipedReader(keyboard));
            CustomerApi api = new CustomerApi(gateway.url(), () -> "token");
            return CompletableFuture.runAsync(
                    () -> new Chat(api, "de", new ChatScreen(screen::add), Duration.ofMillis(20)).untilQuit(lines));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @AfterEach
    void close() throws IOException {
        keyboard.close();
        chat.join();
        gateway.close();
    }

    private void type(String line) throws IOException {
        keyboard.write(line + "\n");
        keyboard.flush();
    }

    private void awaitScreen(String line) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(screen).contains(line));
    }

    @Test
    void an_answer_is_shown_with_its_actions_numbered_and_a_number_touches_one() throws IOException {
        type("menu");
        awaitScreen("  5  A person  [request_human]");

        type("1");

        awaitScreen("bot: You said the first");
        assertThat(screen).contains("bot: You said menu", "  1  First card", "  2  Open  [deep_link]");
        assertThat(gateway.locales()).containsExactly("de");
    }

    @Test
    void links_and_articles_are_opened_here() throws IOException {
        type("menu");
        awaitScreen("  3  Fees  [article]");

        type("2");
        type("3");

        awaitScreen("http://app/l/1");
        awaitScreen("Fees\n\nNone.");
    }

    @Test
    void a_number_that_belongs_to_nothing_is_text() throws IOException {
        type("4242");

        awaitScreen("bot: You said 4242");
    }

    @Test
    void a_person_is_called_and_a_new_conversation_begins() throws IOException {
        type("/person");
        awaitScreen("-- a person was called, place 2 in the queue");

        type("/new");
        type("hello");

        awaitScreen("bot: You said hello");
        assertThat(gateway.locales()).hasSize(2);
    }

    @Test
    void what_is_refused_or_unknown_is_told_and_the_talk_goes_on() throws IOException {
        type("bad");
        type("/jump");
        type("hello");

        awaitScreen("bot: You said hello");
        assertThat(screen)
                .contains("Refused: That is not said here. (422)", "There is no /jump; there is /person, /new, /quit.");
    }

    @Test
    void quit_ends_it() throws IOException {
        type("/quit");

        await().until(chat::isDone);
    }

    @Test
    void who_talks_and_in_which_locale_are_chosen() {
        assertThat(ChatMain.Wish.of(List.of())).isEqualTo(new ChatMain.Wish("anna", null));
        assertThat(ChatMain.Wish.of(List.of("--locale", "de", "--as", "sven")))
                .isEqualTo(new ChatMain.Wish("sven", "de"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--as", "sven", "--who sven"})
    void other_words_are_refused(String words) {
        assertThatExceptionOfType(Unusable.class)
                .isThrownBy(() -> ChatMain.Wish.of(List.of(words.split(" "))))
                .withMessageContaining("--as NAME and --locale LOCALE");
    }
}
