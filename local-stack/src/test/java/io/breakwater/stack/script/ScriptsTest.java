package io.breakwater.stack.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.breakwater.stack.launch.Unusable;
import io.breakwater.stack.script.Script.Exchange;
import io.breakwater.stack.script.Script.Move;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptsTest {
    @TempDir
    private Path folder;

    private List<Script> read(String... contents) throws IOException {
        List<Path> files = new java.util.ArrayList<>();
        for (String content : contents) {
            Path file = folder.resolve("file" + files.size() + ".yaml");
            files.add(Files.writeString(file, content));
        }
        return Scripts.read(files);
    }

    @Test
    void a_script_has_a_customer_and_exchanges_with_their_lines() throws IOException {
        List<Script> scripts = read(
                """
                - script: a card is frozen
                  as: anna
                  locale: en
                  talk:
                    - user: freeze my card
                      bot: {says: ["Which card"], never: ["Done"], offers: ["virtual"], links: ["fees"], document: true}
                    - touch: virtual card
                    - press: person
                      bot: {hands_over: true}
                    - user: hello?
                      bot: {silent: true}
                """);

        assertThat(scripts).singleElement().satisfies(script -> {
            assertThat(script.name()).isEqualTo("a card is frozen");
            assertThat(script.place().line()).isEqualTo(1);
            assertThat(script.customer()).isEqualTo("anna");
            assertThat(script.locale()).isEqualTo("en");
            assertThat(script.talk())
                    .extracting(Exchange::move)
                    .containsExactly(
                            new Move(Move.Kind.USER, "freeze my card"),
                            new Move(Move.Kind.TOUCH, "virtual card"),
                            new Move(Move.Kind.PRESS, "person"),
                            new Move(Move.Kind.USER, "hello?"));
            assertThat(script.talk()).extracting(e -> e.place().line()).containsExactly(5, 7, 8, 10);
            assertThat(script.talk().get(0).expected())
                    .isEqualTo(new Expected(
                            List.of("Which card"),
                            List.of("Done"),
                            List.of("virtual"),
                            List.of("fees"),
                            true,
                            false,
                            false));
            assertThat(script.talk().get(1).expected()).isEqualTo(Expected.ANYTHING);
            assertThat(script.talk().get(3).expected()).isEqualTo(Expected.SILENCE);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- script: a~  as: anna                               | 1: \"talk\" must be a list",
                "- as: anna~  talk: [{user: x}]                       | 1: \"script\" is missing",
                "- script: a~  talk: [{user: x}]                      | 1: \"as\" is missing",
                "- script: a~  as: b~  talk: []~  tolk: 1             | 4: \"tolk\" is not known here",
                "- script: a~  as: b~  talk: 7                        | 3: \"talk\" must be a list",
                "- script: a~  as: b~  talk: [7]                      | 3: here must be names with values",
                "- script: a~  as: b~  as: c~  talk: [{user: x}]      | 3: \"as\" stands here a second time",
                "- script: a~  as: b~  talk:~  - {user: x, touch: y}  | 4: one of \"user\", \"touch\" and \"press\"",
                "- script: a~  as: b~  talk:~  - {bot: {says: [x]}}   | 4: one of \"user\", \"touch\" and \"press\"",
                "- script: a~  as: b~  talk:~  - {user: [x]}          | 4: \"user\" must be a text",
                "- script: a~  as: b~  talk:~  - {press: bell}        | 4: \"press: person\" is the only button",
                "- script: a~  as: b~  talk:~  - press: person~    bot: {says: [x]}      | 5: after \"press\" only",
                "- script: a~  as: b~  talk:~  - user: x~    bot: {say: [x]}             | 5: \"say\" is not known here",
                "- script: a~  as: b~  talk:~  - user: x~    bot: {says: x}              | 5: \"says\" must be a list",
                "- script: a~  as: b~  talk:~  - user: x~    bot: {says: [[x]]}          | 5: \"says\" must list texts",
                "- script: a~  as: b~  talk:~  - user: x~    bot: {silent: false}        | 5: \"silent\" can only be true",
                "- script: a~  as: b~  talk:~  - user: x~    bot: {silent: true, says: [y]} | 5: where the bot is silent",
                "script: a                                            | 1: the file must be a list",
                "- script: 'a                                         | 1: not YAML",
            })
    void what_is_wrong_is_told_with_its_line(String content, String mistake) {
        assertThatExceptionOfType(Unusable.class)
                .isThrownBy(() -> read(content.strip().replace("~", "\n")))
                .withMessageContaining("file0.yaml:" + mistake.strip());
    }

    @Test
    void every_mistake_of_every_file_is_told() {
        assertThatExceptionOfType(Unusable.class)
                .isThrownBy(() -> read("- script: a\n  talk: [{user: x}]\n", "- as: anna\n  talk: [{user: x}]\n"))
                .withMessageContaining("file0.yaml:1: \"as\" is missing")
                .withMessageContaining("file1.yaml:1: \"script\" is missing");
    }

    @Test
    void no_two_scripts_have_one_name() {
        String script = "- script: a\n  as: anna\n  talk: [{user: x}]\n";

        assertThatExceptionOfType(Unusable.class)
                .isThrownBy(() -> read(script, script))
                .withMessageContaining("file1.yaml:1: there is a script of the same name at")
                .withMessageContaining("file0.yaml:1");
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        assertThatExceptionOfType(Unusable.class)
                .isThrownBy(() -> Scripts.read(List.of(folder.resolve("none.yaml"))))
                .withMessageContaining("none.yaml:1: cannot be read");
    }
}
