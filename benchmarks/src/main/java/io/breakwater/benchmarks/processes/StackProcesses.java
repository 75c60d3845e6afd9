package io.breakwater.benchmarks.processes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the processes of the stack: by the process ids that {@code ./dev up} writes down, or by their command lines
 * when they were started another way.
 */
public final class StackProcesses {
    public static final String LOCAL_STACK = "local-stack";
    public static final String POSTGRES = "postgres";

    private static final String HOME_MARK = "-Dbreakwater.home=";
    private static final Pattern RUNNER = Pattern.compile("(?:.*/)?([^/]+)/target/quarkus-app/quarkus-run\\.jar");
    private static final String LAUNCHER = "io.breakwater.stack.launch.LocalStackMain";
    private static final Path DATA = Path.of(".local/data/postgres");

    private final Proc proc;
    private final Path home;

    /** @param home the checkout that the stack runs from */
    public StackProcesses(Proc proc, Path home) {
        this.proc = proc;
        this.home = home.toAbsolutePath().normalize();
    }

    /** All there are, in the order of their names; none when the stack runs elsewhere, in containers for example. */
    public List<ProcessGroup> find() {
        List<ProcessGroup> written = writtenDown();
        List<ProcessGroup> found = new ArrayList<>(written.isEmpty() ? byCommandLine() : written);
        postgres().ifPresent(found::add);
        found.sort(Comparator.comparing(ProcessGroup::name));
        return found;
    }

    private List<ProcessGroup> writtenDown() {
        try (Stream<Path> files = Files.list(home.resolve(".local/run"))) {
            return files.filter(file -> file.toString().endsWith(".pid"))
                    .flatMap(file -> firstNumber(file).stream()
                            .filter(pid -> proc.commandLine(pid).contains(HOME_MARK + home))
                            .map(pid -> new ProcessGroup(nameOf(file), pid, false)))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private List<ProcessGroup> byCommandLine() {
        List<ProcessGroup> found = new ArrayList<>();
        for (long pid : proc.pids()) {
            List<String> words = proc.commandLine(pid);
            if (words.contains(LAUNCHER) && words.contains("up")) {
                found.add(new ProcessGroup(LOCAL_STACK, pid, false));
            }
            if (words.contains("-jar")) {
                words.stream()
                        .map(RUNNER::matcher)
                        .filter(Matcher::matches)
                        .forEach(runner -> found.add(new ProcessGroup(runner.group(1), pid, false)));
            }
        }
        return found;
    }

    private Optional<ProcessGroup> postgres() {
        return firstNumber(home.resolve(DATA).resolve("postmaster.pid"))
                .filter(pid -> !proc.commandLine(pid).isEmpty())
                .or(() -> proc.pids().stream().filter(this::isPostmaster).findFirst())
                .map(pid -> new ProcessGroup(POSTGRES, pid, true));
    }

    private boolean isPostmaster(long pid) {
        List<String> words = proc.commandLine(pid);
        return words.size() > 2
                && Path.of(words.get(0)).endsWith(POSTGRES)
                && words.stream().anyMatch(word -> Path.of(word).endsWith(DATA));
    }

    private static String nameOf(Path pidFile) {
        String name = pidFile.getFileName().toString().replace(".pid", "");
        return name.equals("stack") ? LOCAL_STACK : name;
    }

    private static Optional<Long> firstNumber(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst()
                    .map(String::trim)
                    .filter(line -> line.matches("[0-9]+"))
                    .map(Long::valueOf);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
