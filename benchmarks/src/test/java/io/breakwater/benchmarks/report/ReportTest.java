package io.breakwater.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    @Test
    void percentiles_are_milliseconds() {
        Histogram micros = new Histogram(1_000_000, 3);
        for (int ms = 1; ms <= 100; ms++) {
            micros.recordValue(ms * 1_000L);
        }

        LatencyFigures figures = LatencyFigures.of(micros);

        assertThat(figures.count()).isEqualTo(100);
        assertThat(figures.p50()).isCloseTo(50, within(0.1));
        assertThat(figures.p95()).isCloseTo(95, within(0.1));
        assertThat(figures.max()).isCloseTo(100, within(0.1));
        assertThat(LatencyFigures.of(new Histogram(1_000_000, 3))).isEqualTo(new LatencyFigures(0, 0, 0, 0, 0));
    }

    @Test
    void people_read_everything_that_was_found() {
        String text = TextReport.of(report(bare()));

        assertThat(text)
                .contains("Accepted      1000 of 1010, 500.0/s")
                .contains("Not accepted  503 10")
                .contains("lost 1 (not in the transcript 0), duplicates 2, out of order 3")
                .contains("lost: conv_7: message msg_9")
                .containsPattern("gateway +4\\.000 +1\\.000 +200")
                .containsPattern("all +6\\.000 +1\\.000 +300")
                .containsPattern("\\(the driver\\) +1\\.000 +0\\.000 +80")
                .containsPattern("each 10 s: p50 +10 +7\n +p95 +10 +9")
                .contains("stored 1200 of 1200")
                .contains("Ours / bare   CPU 3.0, POST p50 2.0, p95 2.0, p99 2.0");
    }

    @Test
    void programs_read_the_same(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("new/report.json");

        JsonReport.write(report(bare()), file);

        JsonNode json = new ObjectMapper().readTree(file.toFile());
        assertThat(json.at("/figures/accepted_per_second").asDouble()).isEqualTo(500);
        assertThat(json.at("/figures/whole/out_of_order").asInt()).isEqualTo(3);
        assertThat(json.at("/cpu_seconds_per_thousand").asDouble()).isEqualTo(6);
        assertThat(json.at("/ratio/cpu").asDouble()).isEqualTo(3);
    }

    @Test
    void there_is_no_ratio_without_the_bare_program(@TempDir Path folder) throws IOException {
        RunReport report = report(null);

        JsonReport.write(report, folder.resolve("report.json"));

        assertThat(TextReport.of(report)).doesNotContain("bare");
        assertThat(new ObjectMapper()
                        .readTree(folder.resolve("report.json").toFile())
                        .path("ratio")
                        .isNull())
                .isTrue();
    }

    private static RunReport report(RunReport.@Nullable Bare bare) {
        return new RunReport(
                "2026-11-22T04:00:00Z",
                "2 processors",
                new RunReport.Load(500, 2, 1, 100, 42),
                figures(10),
                new RunReport.Taken(
                        List.of(new ProcessFigures("gateway", 4, 1, 200), new ProcessFigures("postgres", 2, 0, 100)),
                        1_000),
                new ProcessFigures("driver", 1, 0, 80),
                bare);
    }

    private static RunReport.Bare bare() {
        return new RunReport.Bare(
                figures(5),
                new RunReport.Taken(List.of(new ProcessFigures("bare program", 2, 1, 90)), 1_000),
                1_200,
                1_200);
    }

    private static LoadFigures figures(double ms) {
        LatencyFigures took = new LatencyFigures(1_000, ms, ms, ms, ms);
        return new LoadFigures(
                1_010,
                1_000,
                500,
                took,
                took,
                took,
                Map.of("503", 10L),
                Map.of("bot", 1_000L),
                Map.of("article", took),
                List.of(took, new LatencyFigures(10, 7, 9, 11, 12)),
                new LoadFigures.Whole(1_200, 1, 0, 2, 3, 120, 20, Map.of(), List.of("lost: conv_7: message msg_9")));
    }
}
