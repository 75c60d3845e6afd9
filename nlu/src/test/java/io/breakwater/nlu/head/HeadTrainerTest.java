package io.breakwater.nlu.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadTrainerTest {
    private static final List<String> INTENTS = List.of("a", "b", "c");

    @TempDir
    private Path folder;

    private final List<float[]> vectors = new ArrayList<>();
    private final int[] truth = new int[300];

    HeadTrainerTest() {
        Random random = new Random(7);
        for (int i = 0; i < truth.length; i++) {
            truth[i] = i % INTENTS.size();
            float[] vector = new float[9];
            for (int j = 0; j < vector.length; j++) {
                vector[j] = (float) random.nextGaussian() + (j % INTENTS.size() == truth[i] ? 2 : 0);
            }
            vectors.add(vector);
        }
    }

    @Test
    void it_learns_what_it_was_shown() {
        HeadModel head = HeadTrainer.train("test", INTENTS, vectors, truth);
        int right = 0;
        for (int i = 0; i < truth.length; i++) {
            double[] scores = head.scores(vectors.get(i));
            int best = scores[0] > scores[1] && scores[0] > scores[2] ? 0 : scores[1] > scores[2] ? 1 : 2;
            right += best == truth[i] ? 1 : 0;
        }
        assertThat(right).isGreaterThan(270);
    }

    @Test
    void the_same_vectors_give_the_same_bytes_and_files_come_back_whole() throws IOException {
        HeadModel head = HeadTrainer.train("test", INTENTS, vectors, truth);
        HeadFile.write(head, folder.resolve("a"));
        HeadFile.write(HeadTrainer.train("test", INTENTS, vectors, truth), folder.resolve("b"));
        assertThat(folder.resolve("a")).hasSameBinaryContentAs(folder.resolve("b"));
        HeadModel read = HeadFile.read(folder.resolve("a"));
        assertThat(read.encoder()).isEqualTo("test");
        assertThat(read.intents()).isEqualTo(INTENTS);
        assertThat(read.scores(vectors.get(0))).isEqualTo(head.scores(vectors.get(0)));
    }

    @Test
    void damaged_files_are_refused() throws IOException {
        Files.writeString(folder.resolve("a"), "something else");
        assertThatThrownBy(() -> HeadFile.read(folder.resolve("a"))).hasMessageContaining("not a head");
    }

    @Test
    void scaled_vectors_have_mean_zero_and_deviation_one() {
        Scaling scaling = Scaling.of(List.of(new float[] {1, 5}, new float[] {3, 5}));
        assertThat(scaling.of(new float[] {1, 5})).containsExactly(-1, 0);
        assertThat(scaling.of(new float[] {3, 5})).containsExactly(1, 0);
    }
}
