package io.breakwater.stack.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.breakwater.stack.client.PretendGateway;
import io.breakwater.stack.launch.Unusable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RehearsalTest {
    private static final Patience SHORT =
            new Patience(Duration.ofMillis(300), Duration.ofMillis(100), Duration.ofMillis(10));

    @TempDir
    private Path folder;

    private final PretendGateway gateway = new PretendGateway();
    private final List<String> told = new ArrayList<>();

    @AfterEach
    void close() {
        gateway.close();
    }

    private List<Verdict> play(String... talks) throws IOException {
        StringBuilder scripts = new StringBuilder();
        for (int i = 0; i < talks.length; i++) {
            scripts.append(
                    "- script: s%d\n  as: anna\n  talk:\n    %s\n".formatted(i, talks[i].replace("~", "\n    ")));
        }
        Path file = Files.writeString(folder.resolve("talks.yaml"), scripts);
        return new Rehearsal(gateway.url(), gateway.url(), SHORT)
                .play(Scripts.read(List.of(file)), verdict -> told.add(verdict.toString()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- user: hello",
                "- {user: 'Hello  THERE', bot: {says: ['you SAID hello there'], never: [bye]}}",
                "- {user: menu, bot: {offers: [first], links: [card.overview, fees], document: true}}",
                "- user: menu~- {touch: first card, bot: {says: [the first]}}",
                "- {user: person, bot: {hands_over: true}}~- {user: hello, bot: {silent: true}}",
                "- {press: person, bot: {hands_over: true}}~- {user: hello, bot: {silent: true}}",
                "- user: menu~- {touch: a person, bot: {hands_over: true}}",
            })
    void a_talk_as_it_is_written_is_good(String talk) throws IOException {
        assertThat(play(talk)).allMatch(Verdict::isGood);
        assertThat(told).singleElement().asString().startsWith("ok ").endsWith("talks.yaml:1: s0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "- {user: hello, bot: {says: [bye]}}       | 4: expected to hear \"bye\" but the bot said \"You said hello\"",
                "- {user: hello, bot: {never: [hello]}}    | 4: expected never to hear \"hello\" but the bot said",
                "- {user: hello, bot: {offers: [Yes]}}     | 4: expected the quick reply \"Yes\" but",
                "- {user: menu, bot: {offers: [Open]}}     | 4: expected the quick reply \"Open\" but",
                "- {user: hello, bot: {links: [fees]}}     | 4: expected a link to fees but",
                "- {user: hello, bot: {document: true}}    | 4: expected a document but",
                "- {user: hello, bot: {hands_over: true}}  | 4: expected that a person is called but",
                "- user: person~- {user: hi, bot: {hands_over: true}} | 5: expected an answer but the bot said nothing",
                "- {user: hello, bot: {silent: true}}      | 4: expected silence but the bot said \"You said hello\"",
                "- user: slow                              | 4: expected an answer but the bot said nothing",
                "- user: menu~- touch: second              | 5: nothing that begins with \"second\" can be touched",
                "- user: menu~- touch: proof               | 5: \"Proof\" is a document",
                "- user: bad                               | 4: That is not said here. (422)",
            })
    void a_talk_that_goes_otherwise_is_told_with_its_line(String talk, String why) throws IOException {
        assertThat(play(talk)).singleElement().satisfies(verdict -> assertThat(verdict.failure())
                .hasValueSatisfying(failure -> assertThat(failure).contains("talks.yaml:" + why)));
        assertThat(told).singleElement().asString().startsWith("FAILED").endsWith("[s0]");
    }

    @Test
    void many_are_played_and_their_verdicts_come_in_order() throws IOException {
        String[] talks = new String[40];
        java.util.Arrays.fill(talks, "- user: hello");
        talks[7] = "- {user: hello, bot: {says: [bye]}}";

        assertThat(play(talks)).hasSize(40).extracting(Verdict::isGood).containsOnlyOnce(false);
        assertThat(told).hasSize(40);
    }

    @Test
    void nobody_waits_in_the_queue_afterwards() throws IOException {
        play("- user: person", "- press: person", "- user: hello");

        assertThat(gateway.resolved()).hasSize(2);
    }

    @Test
    void a_stack_that_is_down_is_told_once() {
        Rehearsal nobody = new Rehearsal("http://127.0.0.1:1", "http://127.0.0.1:1", SHORT);

        assertThatExceptionOfType(Unusable.class)
                .isThrownBy(() -> nobody.play(List.of(), verdict -> {}))
                .withMessageContaining("./dev up");
    }
}
