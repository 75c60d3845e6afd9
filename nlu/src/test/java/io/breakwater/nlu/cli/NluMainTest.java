package io.breakwater.nlu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.nlu.SmallData;
import io.breakwater.nlu.data.LabelledText;
import io.breakwater.nlu.model.IntentModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NluMainTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String data;
    private String model;

    @BeforeEach
    void write() throws IOException {
        String lines = SmallData.english().stream()
                .map(text -> "\"" + text.text() + "\"," + text.intent())
                .collect(Collectors.joining("\n", "text,category\n", "\n"));
        data = Files.writeString(folder.resolve("train.csv"), lines).toString();
        model = folder.resolve("model").toString();
    }

    private int run(String... words) {
        out.reset();
        err.reset();
        return NluMain.run(List.of(words), stream(out), stream(err));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void train_predict_eval_and_diff() throws IOException {
        assertThat(run("train", "--data", data, "--out", model))
                .as(complained())
                .isZero();
        assertThat(said()).contains("en: 4 intents of 72 texts", "Model ");

        Path in = Files.writeString(folder.resolve("in.csv"), "id,text\n1,\"a fee, again\"\n2,my card is gone\n");
        Path readings = folder.resolve("out.csv");
        assertThat(run("predict", "--model", model, "--in", in.toString(), "--out", readings.toString()))
                .isZero();
        assertThat(Files.readAllLines(readings)).hasSize(3).satisfies(lines -> {
            assertThat(lines.get(0)).isEqualTo("text,intent,confidence,stage");
            assertThat(lines.get(1)).matches("\"a fee, again\",fees,[01]\\.\\d{4},(sparse|cascade)");
            assertThat(lines.get(2)).startsWith("my card is gone,card_lost,");
        });

        Path report = folder.resolve("report");
        assertThat(run(
                        "eval",
                        "--model",
                        model,
                        "--data",
                        data,
                        "--out-of-scope",
                        in.toString(),
                        "--report",
                        report.toString()))
                .isZero();
        assertThat(said()).contains("accuracy           100.00 %", "AUROC");
        assertThat(report.resolve("report.html")).content().contains("<svg");
        assertThat(report.resolve("report.json")).content().contains("\"accuracy\" : 1.0");
        assertThat(report.resolve("report.txt")).exists();

        assertThat(run("diff", "--a", model, "--b", model, "--in", in.toString(), "--report", report.toString()))
                .isZero();
        assertThat(said()).contains("on 2 messages");
        assertThat(report.resolve("diff.json")).exists();
    }

    @Test
    void a_folder_with_other_languages_needs_no_encoder() throws IOException {
        for (LabelledText text : SmallData.chinese()) {
            Path file = folder.resolve("texts/zh/" + text.intent() + ".txt");
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    text.text() + "\n",
                    java.nio.file.StandardOpenOption.CREATE,
                    java.nio.file.StandardOpenOption.APPEND);
        }
        assertThat(run("train", "--data", folder.resolve("texts").toString(), "--out", model))
                .isZero();
        assertThat(said()).contains("zh: 2 intents of 16 texts");
        assertThat(folder.resolve("model/head-zh.bin")).doesNotExist();
    }

    @Test
    void help_is_no_mistake() {
        assertThat(run("help")).isZero();
        assertThat(said()).contains("train", "predict", "eval", "diff");
    }

    @Test
    void bad_input_is_told_with_file_and_line_and_without_a_stack_trace() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.csv"), "text,category\nfine,fees\nno intent,\n");
        refused("bad.csv, line 3: the intent is empty", "train", "--data", bad.toString(), "--out", model);
        refused("no such file", "train", "--data", folder.resolve("none.csv").toString(), "--out", model);
        refused("not a usable model", "eval", "--model", folder.toString(), "--data", data);
        refused("may you use it", "train", "--data", data, "--out", data);
        refused("There is no command dance", "dance");
        refused("Say what to do", new String[0]);
        refused("train needs --out", "train", "--data", data);
        refused("does not know --speed", "train", "--speed", "9");
        refused("--data needs a value", "train", "--data");
        refused("is given twice", "train", "--out", model, "--out", model);
        refused("--language English", "train", "--data", data, "--out", model, "--language", "English");
    }

    private void refused(String message, String... words) {
        assertThat(run(words)).isEqualTo(2);
        assertThat(complained()).contains(message).doesNotContain("Exception", "\tat ");
    }

    @Test
    void publish_and_roll_back() throws IOException {
        String store = folder.resolve("store").toString();
        run("train", "--data", data, "--out", model, "--encoders", "none");
        String first = IntentModel.read(Path.of(model)).version();
        String more = Files.readString(Path.of(data)) + "why is it so dear,fees\n";
        String second = folder.resolve("second").toString();
        run(
                "train",
                "--data",
                Files.writeString(folder.resolve("more.csv"), more).toString(),
                "--out",
                second);

        assertThat(run("publish", "--model", model, "--store", store, "--fraud", data))
                .isZero();
        assertThat(run("publish", "--model", second, "--store", store, "--fraud", data))
                .isZero();
        assertThat(run("rollback", "--store", store)).isZero();

        assertThat(said()).contains("Model " + first + " is the current one");
        assertThat(run("rollback", "--store", store)).isEqualTo(NluMain.WRONG_USE);
        assertThat(complained()).contains("no version before");
    }

    @Test
    void a_model_that_finds_less_fraud_is_not_published() throws IOException {
        String store = folder.resolve("store").toString();
        run("train", "--data", data, "--out", model, "--encoders", "none");
        String blind = Files.readAllLines(Path.of(data)).stream()
                .filter(line -> !line.endsWith("," + SmallData.PHISHING))
                .collect(Collectors.joining("\n", "", "\n"));
        String worse = folder.resolve("worse").toString();
        run(
                "train",
                "--data",
                Files.writeString(folder.resolve("blind.csv"), blind).toString(),
                "--out",
                worse);
        String fraud = SmallData.english().stream()
                .filter(text -> text.intent().equals(SmallData.PHISHING))
                .map(text -> "\"" + text.text() + "\"," + text.intent())
                .collect(Collectors.joining("\n", "text,category\n", "\n"));
        String check = Files.writeString(folder.resolve("fraud.csv"), fraud).toString();

        run("publish", "--model", model, "--store", store, "--fraud", check);

        assertThat(run("publish", "--model", worse, "--store", store, "--fraud", check))
                .isEqualTo(NluMain.WRONG_USE);
        assertThat(complained()).contains("is not published").contains(SmallData.PHISHING);
    }
}
