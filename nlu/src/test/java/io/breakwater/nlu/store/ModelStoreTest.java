package io.breakwater.nlu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.breakwater.nlu.SmallData;
import io.breakwater.nlu.data.LabelledText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelStoreTest {
    private static final Duration OFTEN = Duration.ofMillis(10);

    @TempDir
    private Path folder;

    private List<LabelledText> fraud;
    private Path first;
    private Path second;
    private String firstVersion;
    private String secondVersion;
    private ModelStore store;

    @BeforeEach
    void twoModels() throws IOException {
        List<LabelledText> texts = new ArrayList<>(SmallData.english());
        fraud = texts.stream()
                .filter(text -> text.intent().equals(SmallData.PHISHING))
                .toList();
        first = folder.resolve("first");
        second = folder.resolve("second");
        firstVersion = SmallData.train(texts, first, false).version();
        texts.add(new LabelledText("en", "fees", "why do I pay"));
        secondVersion = SmallData.train(texts, second, false).version();
        store = new ModelStore(folder.resolve("store"));
    }

    @Test
    void the_published_model_is_the_current_one() throws Exception {
        assertThat(store.currentVersion()).isEmpty();
        assertThat(store.currentModel()).isEmpty();
        assertThat(store.publish(first, fraud)).isEqualTo(firstVersion);
        assertThat(store.publish(second, fraud)).isEqualTo(secondVersion);
        assertThat(store.currentVersion()).contains(secondVersion);
        assertThat(store.currentModel())
                .hasValueSatisfying(model -> assertThat(model.version()).isEqualTo(secondVersion));
        assertThat(folder.resolve("store").resolve(firstVersion)).isDirectory();
    }

    @Test
    void going_back_is_one_step() throws Exception {
        store.publish(first, fraud);
        store.publish(second, fraud);
        store.publish(second, fraud);
        assertThat(store.rollback()).isEqualTo(firstVersion);
        assertThat(store.currentVersion()).contains(firstVersion);
        assertThatThrownBy(store::rollback).isInstanceOf(IOException.class).hasMessageContaining("go back to");
        assertThat(store.publish(second, fraud)).isEqualTo(secondVersion);
    }

    @Test
    void a_model_that_finds_less_fraud_is_refused() throws Exception {
        List<LabelledText> blind = SmallData.english().stream()
                .filter(text -> !text.intent().equals(SmallData.PHISHING))
                .toList();
        Path worse = folder.resolve("worse");
        String worseVersion = SmallData.train(blind, worse, false).version();
        store.publish(first, fraud);
        assertThatThrownBy(() -> store.publish(worse, fraud))
                .isInstanceOf(PublishingRefused.class)
                .hasMessage(
                        "Model " + worseVersion + " is not published: it finds 0 of 12 fraud texts, the current model "
                                + firstVersion + " finds 12. Add training texts for phishing and train again.");
        assertThat(store.currentVersion()).contains(firstVersion);
        assertThat(folder.resolve("store").resolve(worseVersion)).doesNotExist();
    }

    @Test
    void a_damaged_model_never_becomes_current() throws Exception {
        store.publish(first, fraud);
        Files.writeString(second.resolve("sparse-en.bin"), "damaged");
        assertThatThrownBy(() -> store.publish(second, fraud)).isInstanceOf(IOException.class);
        assertThat(store.currentVersion()).contains(firstVersion);
    }

    @Test
    void a_live_model_follows_the_store() throws Exception {
        assertThatThrownBy(() -> LiveModel.watch(store, OFTEN)).hasMessageContaining("no model yet");
        store.publish(first, fraud);
        try (LiveModel live = LiveModel.watch(store, OFTEN)) {
            assertThat(live.version()).isEqualTo(firstVersion);
            store.publish(second, fraud);
            await().untilAsserted(() -> assertThat(live.version()).isEqualTo(secondVersion));
            store.rollback();
            await().untilAsserted(() -> assertThat(live.version()).isEqualTo(firstVersion));
        }
    }

    @Test
    void a_live_model_keeps_the_old_one_when_the_new_one_is_damaged() throws Exception {
        store.publish(first, fraud);
        try (LiveModel live = LiveModel.watch(store, OFTEN)) {
            Files.writeString(folder.resolve("store/current"), "gone\n" + firstVersion + "\n");
            await().during(Duration.ofMillis(100))
                    .untilAsserted(() -> assertThat(live.version()).isEqualTo(firstVersion));
            assertThat(live.read("the fee", "en").best().intent()).isEqualTo("fees");
            assertThat(live.explain("the fee", "en", "fees")).isNotEmpty();
            store.rollback();
            store.publish(second, fraud);
            await().untilAsserted(() -> assertThat(live.version()).isEqualTo(secondVersion));
        }
    }
}
