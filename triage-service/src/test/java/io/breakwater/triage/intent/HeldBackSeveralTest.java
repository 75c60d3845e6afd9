package io.breakwater.triage.intent;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.triage.domain.InquiryText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Measures how many of several wishes in one message are seen, and how many are imagined where there is one. */
class HeldBackSeveralTest {
    /** Of a reading that somebody may act on. */
    private static final double SURE = 0.6;

    private static final IntentReader READER = IntentReaders.unhurried();

    private record Row(String language, Set<String> intents, String text) {
        Set<String> read() {
            return READER.read(InquiryText.of(text), language).ranked().stream()
                    .filter(scored -> scored.confidence().value() >= SURE)
                    .map(scored -> scored.intent().value())
                    .collect(Collectors.toSet());
        }
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(Path.of("src/main/nlu/heldback", file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    @Test
    void most_of_several_wishes_are_seen() throws IOException {
        int wanted = 0;
        int seen = 0;
        int imagined = 0;
        for (String line : lines("several.tsv")) {
            String[] cells = line.split("\t");
            Row row = new Row(cells[0], Set.of(cells[1].split("\\|")), cells[2]);
            Set<String> read = row.read();
            wanted += row.intents().size();
            seen += (int) read.stream().filter(row.intents()::contains).count();
            imagined += (int) read.stream()
                    .filter(intent -> !row.intents().contains(intent))
                    .count();
        }
        double precision = (double) seen / (seen + imagined);
        double recall = (double) seen / wanted;
        System.out.printf(
                Locale.ROOT,
                "Held-back messages with several wishes: %d of %d seen, %d imagined, F1 %.3f%n",
                seen,
                wanted,
                imagined,
                2 * precision * recall / (precision + recall));
        assertThat(recall).isGreaterThan(0.8);
        assertThat(precision).isGreaterThan(0.93);
    }

    @Test
    void one_wish_is_seldom_taken_for_several() throws IOException {
        int messages = 0;
        int several = 0;
        for (String language : List.of("en", "es", "fr", "de", "it", "pt", "tr", "ko", "zh", "vi")) {
            for (String line : lines(language + ".tsv")) {
                String[] cells = line.split("\t");
                messages++;
                several += new Row(language, Set.of(cells[0]), cells[1]).read().size() > 1 ? 1 : 0;
            }
        }
        System.out.printf(
                Locale.ROOT, "Held-back messages with one wish: %d of %d taken for several%n", several, messages);
        assertThat((double) several / messages).isLessThan(0.05);
    }
}
