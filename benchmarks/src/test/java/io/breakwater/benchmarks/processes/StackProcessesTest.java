package io.breakwater.benchmarks.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackProcessesTest {
    private static final String LAUNCHER = "io.breakwater.stack.launch.LocalStackMain";

    @TempDir
    Path folder;

    private Path home = Path.of("");
    private ProcFolder proc = new ProcFolder(Path.of(""));

    @BeforeEach
    void a_machine() throws IOException {
        home = Files.createDirectories(folder.resolve("checkout"));
        proc = new ProcFolder(Files.createDirectories(folder.resolve("proc")));
    }

    @Test
    void processes_are_those_that_were_written_down_and_are_still_ours() throws IOException {
        pidFile(".local/run/stack.pid", 20);
        pidFile(".local/run/gateway.pid", 21);
        pidFile(".local/run/triage-service.pid", 22);
        pidFile(".local/data/postgres/postmaster.pid", 23);
        proc.process(20, 1, 0, 0, "java", "-Dbreakwater.home=" + home, LAUNCHER, "up");
        proc.process(21, 20, 0, 0, "java", "-Dbreakwater.home=" + home, "-jar", "quarkus-run.jar");
        proc.process(22, 20, 0, 0, "somebody", "else", "by", "now");
        proc.process(23, 1, 0, 0, "/usr/bin/postgres", "-D", home + "/.local/data/postgres");

        assertThat(find())
                .containsExactly(
                        new ProcessGroup("gateway", 21, false),
                        new ProcessGroup("local-stack", 20, false),
                        new ProcessGroup("postgres", 23, true));
    }

    @Test
    void without_such_files_the_command_lines_tell() {
        proc.process(30, 1, 0, 0, "java", "-cp", "x", LAUNCHER, "up", "--detached");
        proc.process(31, 30, 0, 0, "java", "-jar", "/srv/gateway/target/quarkus-app/quarkus-run.jar");
        proc.process(32, 30, 0, 0, "java", "-jar", "ticket-service/target/quarkus-app/quarkus-run.jar");
        proc.process(33, 1, 0, 0, "/tmp/pg/bin/postgres", "-D", "/srv/.local/data/postgres");
        proc.process(34, 33, 0, 0, "postgres: checkpointer ");
        proc.process(35, 1, 0, 0, "vi", "gateway/target/quarkus-app/quarkus-run.jar");
        proc.process(36, 1, 0, 0);
        proc.process(37, 1, 0, 0, "java", "-jar", "target/quarkus-app/quarkus-run.jar");

        assertThat(find())
                .containsExactly(
                        new ProcessGroup("gateway", 31, false),
                        new ProcessGroup("local-stack", 30, false),
                        new ProcessGroup("postgres", 33, true),
                        new ProcessGroup("ticket-service", 32, false));
    }

    @Test
    void a_stack_elsewhere_has_no_processes_here() {
        assertThat(find()).isEmpty();
    }

    private List<ProcessGroup> find() {
        return new StackProcesses(proc.proc(), home).find();
    }

    private void pidFile(String name, long pid) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, pid + "\n");
    }
}
