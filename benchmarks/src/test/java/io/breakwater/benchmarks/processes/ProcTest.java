package io.breakwater.benchmarks.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.breakwater.benchmarks.report.ProcessFigures;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcTest {
    @TempDir
    Path folder;

    @Test
    void times_stand_behind_a_name_that_may_hold_anything() {
        String line = "4711 (a) (b c) S 17 4711 4711 0 -1 4194560 9 8 7 6 150 50 20 5 20 0 41 0 9000 1 2 3";

        assertThat(ProcStat.parse(line)).isEqualTo(new ProcStat(4711, 17, 200, 25));
    }

    @Test
    void something_else_is_refused() {
        assertThatThrownBy(() -> ProcStat.parse("4711 S 17")).hasMessageContaining("no line of /proc/<pid>/stat");
        assertThatThrownBy(() -> ProcStat.parse("4711 (x) S 17")).hasMessageContaining("too short");
    }

    @Test
    void memory_is_read_by_name_and_may_be_missing() {
        List<String> lines = List.of("Name:\tjava", "VmHWM:\t  204800 kB", "RssAnon:\t  1024 kB", "Threads:\t41");

        assertThat(ProcStatus.parse(lines)).isEqualTo(new ProcStatus(204_800, 1_024, 0, 0));
    }

    @Test
    void a_family_holds_its_children_and_those_that_have_ended() {
        ProcFolder proc = new ProcFolder(folder);
        proc.process(10, 1, 100, 40, "/usr/bin/postgres", "-D", "/x");
        proc.process(11, 10, 30, 0, "postgres: worker");
        proc.process(12, 10, 20, 0, "postgres: worker");
        proc.process(13, 1, 999, 0, "another");
        proc.memory(10, 900, 100, 50, 64);
        proc.memory(11, 900, 10, 60, 64);
        proc.memory(12, 900, 20, 55, 32);
        ProcessGroup family = new ProcessGroup("postgres", 10, true);

        assertThat(family.cpuSeconds(proc.proc())).isCloseTo(1.9, within(1e-9));
        // own memory adds up, shared pages count once
        assertThat(family.megabytes(proc.proc())).isCloseTo((100 + 10 + 20 + 60 + 64) / 1024.0, within(1e-9));
        assertThat(new ProcessGroup("alone", 10, false).megabytes(proc.proc())).isCloseTo(900 / 1024.0, within(1e-9));
    }

    @Test
    void a_process_that_is_gone_takes_nothing() {
        ProcessGroup gone = new ProcessGroup("gone", 99, true);

        assertThat(gone.cpuSeconds(new ProcFolder(folder).proc())).isZero();
        assertThat(gone.megabytes(new ProcFolder(folder).proc())).isZero();
    }

    @Test
    void consumption_is_what_was_taken_between_begin_and_end() throws InterruptedException {
        long self = ProcessHandle.current().pid();
        Proc proc = Proc.ofThisMachine();
        Consumption consumption = new Consumption(proc, List.of(new ProcessGroup("test", self, false)));
        double before = new ProcessGroup("test", self, false).cpuSeconds(proc);

        consumption.begin();
        burn();
        consumption.end();
        List<ProcessFigures> figures = consumption.figures();
        double whole = new ProcessGroup("test", self, false).cpuSeconds(proc) - before;

        assertThat(figures).singleElement().satisfies(test -> {
            assertThat(test.cpuSeconds()).isBetween(0.25, whole);
            assertThat(test.peakMegabytes()).isBetween(10.0, 4_096.0);
        });
    }

    private static void burn() {
        long end = System.nanoTime() + 100_000_000;
        var threads = java.lang.management.ManagementFactory.getThreadMXBean();
        long enough = threads.getCurrentThreadCpuTime() + 300_000_000;
        double sum = 0;
        while (System.nanoTime() < end || threads.getCurrentThreadCpuTime() < enough) {
            sum += Math.sqrt(sum + 1);
        }
        assertThat(sum).isPositive();
    }
}
