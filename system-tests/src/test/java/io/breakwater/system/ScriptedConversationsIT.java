package io.breakwater.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.stack.script.Rehearsal;
import io.breakwater.stack.script.Script;
import io.breakwater.stack.script.Scripts;
import io.breakwater.stack.script.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The conversations that content owners have written down, with all services behind them. */
class ScriptedConversationsIT {
    private static final Path SCRIPTS = Path.of("../chatbot-service/src/scripts");

    private final RunningStack stack = RunningStack.get();

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void all_scripted_conversations_in_ten_languages_go_as_they_are_written() throws IOException {
        List<Script> scripts = scripts();

        List<Verdict> verdicts = new Rehearsal(stack.gateway(), stack.exchange()).play(scripts, verdict -> {});

        assertThat(verdicts).hasSizeGreaterThanOrEqualTo(150).allMatch(Verdict::isGood);
        assertThat(scripts)
                .extracting(Script::locale)
                .contains("en", "es", "fr", "de", "it", "pt", "tr", "ko", "zh", "vi");
    }

    private static List<Script> scripts() throws IOException {
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            return Scripts.read(files.sorted().toList());
        }
    }
}
