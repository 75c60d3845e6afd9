package io.breakwater.chatbot.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlowsMainTest {
    private static final Path SHIPPED = Path.of("src/main/resources");
    private static final String FLOW =
            """
            description: Tries the check.
            intents: [try]
            steps:
              hello:
                say: try.hello
                next: missing
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private int check(Path content, Path flows) {
        return FlowsMain.check(content, flows, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_shipped_content_is_well() {
        assertThat(check(SHIPPED, SHIPPED.resolve("flows"))).isZero();
        assertThat(printed()).isEqualToIgnoringNewLines("All is well.");
    }

    @Test
    void the_flows_of_a_folder_are_checked_with_the_shipped_texts() throws IOException {
        Files.writeString(folder.resolve("try.yaml"), FLOW);

        assertThat(check(SHIPPED, folder)).isEqualTo(1);
        assertThat(printed().lines())
                .contains(
                        folder + "/try.yaml:6: there is no step \"missing\"",
                        folder + "/try.yaml:5: the text \"try.hello\" is missing in English")
                .endsWith("2 mistake(s).");
    }

    @Test
    void mistakes_in_articles_hide_none_in_flows() throws IOException {
        Path articles = Files.createDirectories(folder.resolve("articles/en"));
        Files.createSymbolicLink(
                folder.resolve("texts"), SHIPPED.resolve("texts").toAbsolutePath());
        Path flows = Files.createDirectories(folder.resolve("flows"));
        Files.writeString(articles.resolve("broken.md"), "no front matter");
        Files.writeString(flows.resolve("try.yaml"), FLOW);

        assertThat(check(folder, flows)).isEqualTo(1);
        assertThat(printed())
                .contains("articles/en/broken.md:1: an article begins with a front matter")
                .contains("flows/try.yaml:6: there is no step");
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        assertThat(check(SHIPPED, folder.resolve("none"))).isEqualTo(1);
        assertThat(printed()).contains("none cannot be read");
    }
}
