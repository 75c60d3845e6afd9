package io.breakwater.triage.train;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.breakwater.nlu.data.BadInput;
import io.breakwater.nlu.data.LabelledText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplitCheckTest {
    @TempDir
    private Path heldBack;

    @BeforeEach
    void holdBack() throws IOException {
        Files.writeString(heldBack.resolve("en.tsv"), "# intent, text\n\nfees\twhat do you charge for a swap\n");
        Files.writeString(heldBack.resolve("urgency.tsv"), "fraud\ten\tthey took my coins last night\n");
    }

    private void check(String text) throws IOException {
        SplitCheck.check(List.of(new LabelledText("en", "fees", text)), heldBack);
    }

    @Test
    void training_texts_of_their_own_pass() {
        assertThatCode(() -> check("how dear is it to convert")).doesNotThrowAnyException();
    }

    @Test
    void a_held_back_text_among_them_is_shown() {
        assertThatThrownBy(() -> check("What do you charge for a swap??"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("1 training texts")
                .hasMessageContaining("en/fees \"What do you charge for a swap??\"")
                .hasMessageContaining("what do you charge for a swap");
    }

    @Test
    void those_of_the_urgency_file_count_as_well() {
        assertThatThrownBy(() -> check("They took my coins last night")).isInstanceOf(BadInput.class);
    }
}
