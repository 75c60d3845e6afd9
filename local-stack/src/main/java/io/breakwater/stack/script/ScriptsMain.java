package io.breakwater.stack.script;

import io.breakwater.stack.launch.Port;
import io.breakwater.stack.launch.Terminal;
import io.breakwater.stack.launch.Unusable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What {@code ./dev flows test} starts; its arguments are the files. Answers with 1 when a conversation went wrong. */
public final class ScriptsMain {
    private static final long NANOS = 1_000_000_000L;

    private ScriptsMain() {}

    public static void main(String[] args) {
        Path here = Path.of("").toAbsolutePath();
        List<Path> files = Stream.of(args)
                .map(Path::of)
                .map(file -> file.startsWith(here) ? here.relativize(file) : file)
                .toList();
        System.exit(run(files, System.getenv()));
    }

    private static int run(List<Path> files, Map<String, String> environment) {
        try {
            List<Script> scripts = Scripts.read(files);
            Terminal terminal = Terminal.ofProcess(false);
            long begin = System.nanoTime();
            List<Verdict> verdicts = new Rehearsal(url(Port.GATEWAY, environment), url(Port.EXCHANGE, environment))
                    .play(scripts, verdict -> terminal.say(verdict.toString()));
            long failed = verdicts.stream().filter(verdict -> !verdict.isGood()).count();
            terminal.say("%d conversations, %d failed, %d s"
                    .formatted(verdicts.size(), failed, (System.nanoTime() - begin) / NANOS));
            return failed == 0 ? 0 : 1;
        } catch (Unusable e) {
            Terminal.complain(String.valueOf(e.getMessage()));
            return 1;
        }
    }

    private static String url(Port port, Map<String, String> environment) {
        return "http://127.0.0.1:" + port.in(environment);
    }
}
