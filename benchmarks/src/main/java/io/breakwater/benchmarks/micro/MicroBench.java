package io.breakwater.benchmarks.micro;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the JMH benchmarks of this package. */
public final class MicroBench {
    private MicroBench() {}

    /** How fast messages are read. Arguments as for {@link #run}. */
    public static void runReading(String[] args) {
        run(PollReadingBenchmark.class.getName(), args);
    }

    /** @param args as JMH takes them, for example {@code -f 3}; none is a short run */
    public static void run(String[] args) {
        run(MicroBench.class.getPackageName() + ".*", args);
    }

    private static void run(String include, String[] args) {
        try {
            new Runner(new OptionsBuilder()
                            .parent(new CommandLineOptions(args))
                            .include(include)
                            .build())
                    .run();
        } catch (CommandLineOptionException e) {
            throw new IllegalArgumentException("JMH does not know these options: " + e.getMessage(), e);
        } catch (RunnerException e) {
            throw new IllegalStateException("JMH cannot run: " + e.getMessage(), e);
        }
    }
}
