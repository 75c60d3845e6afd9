package io.breakwater.benchmarks;

import io.breakwater.benchmarks.bare.QuietLibraries;
import io.breakwater.benchmarks.load.CannotRun;
import io.breakwater.benchmarks.micro.MicroBench;
import io.breakwater.benchmarks.report.JsonReport;
import io.breakwater.benchmarks.report.RunReport;
import io.breakwater.benchmarks.report.TextReport;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code ./dev bench} starts, in the checkout: {@code load}, {@code nlu} or {@code jmh}, and options. */
public final class BenchMain {
    private static final int WRONG_USE = 2;

    private BenchMain() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        QuietLibraries.fromNowOn();
        System.exit(run(List.of(args), out));
    }

    /** Without a first word: {@code load}. */
    private static int run(List<String> words, PrintStream out) {
        boolean named = !words.isEmpty() && !words.get(0).startsWith("-");
        String command = named ? words.get(0) : "load";
        List<String> rest = named ? words.subList(1, words.size()) : words;
        try {
            switch (command) {
                case "load" -> {
                    return load(rest, out);
                }
                case "nlu" -> MicroBench.runReading(rest.toArray(String[]::new));
                case "jmh" -> MicroBench.run(rest.toArray(String[]::new));
                default -> {
                    return wrongUse("There is nothing called " + command, out);
                }
            }
            return 0;
        } catch (CannotRun e) {
            out.println(e.getMessage());
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static int load(List<String> words, PrintStream out) throws InterruptedException {
        LoadOptions options;
        try {
            options = LoadOptions.of(words, System.getenv());
        } catch (IllegalArgumentException e) {
            return wrongUse(e.getMessage(), out);
        }
        RunReport report = new LoadBench(options, out).run();
        out.print(TextReport.of(report));
        JsonReport.write(report, options.out());
        out.println("\nAlso in " + options.out());
        return 0;
    }

    private static int wrongUse(@Nullable String why, PrintStream out) {
        out.println(why + "\n\n" + LoadOptions.USAGE);
        return WRONG_USE;
    }
}
