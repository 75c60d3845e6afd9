package io.breakwater.benchmarks;

import io.breakwater.benchmarks.bare.BareGround;
import io.breakwater.benchmarks.bare.BareProcess;
import io.breakwater.benchmarks.load.LoadDriver;
import io.breakwater.benchmarks.load.LoadPlan;
import io.breakwater.benchmarks.load.Watcher;
import io.breakwater.benchmarks.processes.Consumption;
import io.breakwater.benchmarks.processes.Proc;
import io.breakwater.benchmarks.processes.ProcessGroup;
import io.breakwater.benchmarks.processes.StackProcesses;
import io.breakwater.benchmarks.report.LoadFigures;
import io.breakwater.benchmarks.report.ProcessFigures;
import io.breakwater.benchmarks.report.RunReport;
import java.io.PrintStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Measures the stack under load and, under the same load on the same broker and database, the bare program. */
final class LoadBench {
    private static final String DRIVER = "driver";
    private static final String GATEWAY = "gateway";
    private static final String BARE = "bare program";
    private static final Set<String> GROUND = Set.of(StackProcesses.LOCAL_STACK, StackProcesses.POSTGRES);

    private final LoadOptions options;
    private final PrintStream out;
    private final Proc proc = Proc.ofThisMachine();

    LoadBench(LoadOptions options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    private record Measured(LoadFigures figures, List<ProcessFigures> processes) {}

    RunReport run() throws InterruptedException {
        String at = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        List<ProcessGroup> stack = proc.isThere() ? new StackProcesses(proc, options.home()).find() : List.of();
        List<ProcessGroup> watched = new ArrayList<>(stack);
        watched.add(new ProcessGroup(DRIVER, ProcessHandle.current().pid(), false));
        Measured ours = measure(options.plan(), watched);
        RunReport.@Nullable Bare bare = options.bare() ? bare(stack) : null;
        List<ProcessFigures> taken = new ArrayList<>(ours.processes());
        ProcessFigures driver = taken.remove(taken.size() - 1);
        LoadPlan plan = options.plan();
        return new RunReport(
                at,
                machine(),
                new RunReport.Load(
                        plan.rate(), plan.seconds(), plan.warmUpSeconds(), plan.conversations(), plan.seed()),
                ours.figures(),
                new RunReport.Taken(taken, ours.figures().accepted()),
                driver,
                bare);
    }

    private RunReport.Bare bare(List<ProcessGroup> stack) throws InterruptedException {
        out.println("The same load on the bare program.");
        try (BareGround ground = BareGround.prepare(options.broker(), options.database())) {
            Measured measured;
            try (BareProcess program = BareProcess.start(ground, jvmOptions(stack))) {
                List<ProcessGroup> watched = new ArrayList<>();
                watched.add(new ProcessGroup(BARE, program.pid(), false));
                stack.stream().filter(group -> GROUND.contains(group.name())).forEach(watched::add);
                measured = measure(options.plan().withoutStreams(program.uri()), watched);
            }
            LoadFigures figures = measured.figures();
            return new RunReport.Bare(
                    figures,
                    new RunReport.Taken(measured.processes(), figures.accepted()),
                    ground.stored(),
                    figures.whole().accepted());
        }
    }

    private Measured measure(LoadPlan plan, List<ProcessGroup> watched) throws InterruptedException {
        Consumption consumption = new Consumption(proc, watched);
        LoadFigures figures = new LoadDriver(plan, watcher(consumption)).run();
        return new Measured(figures, consumption.figures());
    }

    /** The gateway's, so that both run on the same kind of JVM; otherwise what the local stack gives its services. */
    private List<String> jvmOptions(List<ProcessGroup> stack) {
        List<String> found = stack.stream()
                .filter(group -> group.name().equals(GATEWAY))
                .flatMap(group -> proc.commandLine(group.pid()).stream())
                .filter(word -> word.startsWith("-X"))
                .toList();
        return found.isEmpty() ? List.of("-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1") : found;
    }

    private Watcher watcher(Consumption consumption) {
        return new Watcher() {
            @Override
            public void says(String line) {
                out.println(line);
            }

            @Override
            public void measuringBegins() {
                consumption.begin();
            }

            @Override
            public void measuringEnds() {
                consumption.end();
            }
        };
    }

    private static String machine() {
        return Runtime.getRuntime().availableProcessors() + " processors, " + System.getProperty("os.name") + " "
                + System.getProperty("os.version") + ", Java " + System.getProperty("java.version");
    }
}
