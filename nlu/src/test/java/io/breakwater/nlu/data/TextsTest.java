package io.breakwater.nlu.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextsTest {
    @TempDir
    private Path folder;

    private Path file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    @Test
    void quotes_commas_and_line_breaks_belong_to_the_text() throws IOException {
        Path file = file("a.csv", "\uFEFFText,Category\r\n\"He said \"\"no\"\",\nthen left\",fees\r\nplain,card\r\n");
        assertThat(CsvTexts.labelled(file, "en"))
                .containsExactly(
                        new LabelledText("en", "fees", "He said \"no\",\nthen left"),
                        new LabelledText("en", "card", "plain"));
    }

    @Test
    void the_intent_has_several_names_and_other_columns_are_ignored() throws IOException {
        assertThat(CsvTexts.labelled(file("a.csv", "id,label,text\n1,fees,why\n"), "de"))
                .containsExactly(new LabelledText("de", "fees", "why"));
        assertThat(CsvTexts.labelled(file("b.csv", "intent,text\nfees,\n"), "en"))
                .containsExactly(new LabelledText("en", "fees", ""));
        assertThat(CsvTexts.texts(file("c.csv", "text\none\n\"two\"\n"))).containsExactly("one", "two");
    }

    @Test
    void what_is_wrong_is_told_with_file_and_line() throws IOException {
        bad("a.csv", "text,category\none,fees\n\"two\nlines\",fees\nx,y,z\n", "a.csv, line 5: 3 fields");
        bad("b.csv", "text,category\none,\n", "b.csv, line 2: the intent is empty");
        bad("c.csv", "text,other\none,two\n", "c.csv, line 1: no column category or intent or label");
        bad("d.csv", "text,category\none,fees\n\"open,fees\n", "d.csv, line 3: not proper CSV");
        bad("e.csv", "", "e.csv is empty");
        assertThatThrownBy(() -> CsvTexts.texts(folder.resolve("none.csv"))).hasMessageContaining("no such file");
    }

    @Test
    void bytes_that_are_not_utf_8_are_told_with_their_line() throws IOException {
        Path file = folder.resolve("latin.csv");
        Files.write(file, "text,category\nGebühr,fees\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> CsvTexts.labelled(file, "de"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("latin.csv, line 2: not UTF-8");
    }

    @Test
    void a_folder_has_a_file_for_each_language_and_intent() throws IOException {
        file("en/fees.txt", "# comment\nwhy a fee\n\n  too high  \n");
        file("de/fees.txt", "Warum eine Gebühr\n");
        assertThat(FolderTexts.labelled(folder))
                .containsExactly(
                        new LabelledText("de", "fees", "Warum eine Gebühr"),
                        new LabelledText("en", "fees", "why a fee"),
                        new LabelledText("en", "fees", "too high"));
    }

    @Test
    void a_folder_with_anything_else_is_refused() throws IOException {
        assertThatThrownBy(() -> FolderTexts.labelled(folder)).hasMessageContaining("holds no texts");
        file("en/fees.csv", "");
        assertThatThrownBy(() -> FolderTexts.labelled(folder)).hasMessageContaining("expected <intent>.txt");
        file("English/fees.txt", "");
        assertThatThrownBy(() -> FolderTexts.labelled(folder)).hasMessageContaining("named by language");
    }

    private void bad(String name, String content, String message) throws IOException {
        Path file = file(name, content);
        assertThatThrownBy(() -> CsvTexts.labelled(file, "en"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(message);
    }
}
