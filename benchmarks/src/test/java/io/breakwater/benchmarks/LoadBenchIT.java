package io.breakwater.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.benchmarks.load.FakeGateway;
import io.breakwater.benchmarks.report.ProcessFigures;
import io.breakwater.benchmarks.report.RunReport;
import io.breakwater.benchmarks.report.TextReport;
import io.breakwater.stack.Stack;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class LoadBenchIT {
    @Test
    void one_run_measures_the_gateway_and_the_bare_program(@TempDir Path home) throws InterruptedException {
        try (FakeGateway gateway = new FakeGateway();
                Stack stack = Stack.forTests()) {
            LoadOptions options = LoadOptions.of(
                    List.of(
                            "--gateway",
                            gateway.uri().toString(),
                            "--issuer",
                            gateway.uri() + "/issuer",
                            "--kafka",
                            stack.bootstrapServers(),
                            "--database",
                            stack.databaseUrl(),
                            "--home",
                            home.toString(),
                            "--rate",
                            "100",
                            "--seconds",
                            "3",
                            "--warm-up",
                            "1",
                            "--conversations",
                            "20"),
                    Map.of());
            ByteArrayOutputStream told = new ByteArrayOutputStream();

            RunReport report = new LoadBench(options, new PrintStream(told, true, StandardCharsets.UTF_8)).run();

            assertThat(report.figures().accepted()).isEqualTo(report.figures().offered());
            assertThat(report.driver().cpuSeconds()).isPositive();
            RunReport.Bare bare = Objects.requireNonNull(report.bare());
            assertThat(bare.figures().accepted()).isEqualTo(bare.figures().offered());
            assertThat(bare.stored()).isEqualTo(bare.accepted());
            assertThat(bare.taken().processes())
                    .filteredOn(process -> process.name().equals("bare program"))
                    .extracting(ProcessFigures::cpuSeconds)
                    .allMatch(seconds -> seconds > 0);
            assertThat(TextReport.of(report)).contains("Ours / bare", "stored " + bare.stored());
        }
    }
}
