package io.breakwater.stack.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What the person who started us reads: our own words plain, the services' words behind their name. */
public final class Terminal {
    private static final int NAME_WIDTH = "[escalation-service]".length();

    private final PrintStream out;
    private final boolean showsServices;

    /** @param showsServices whether the services' own log lines are shown, or only kept in their files */
    public Terminal(PrintStream out, boolean showsServices) {
        this.out = out;
        this.showsServices = showsServices;
    }

    public static Terminal ofProcess(boolean showsServices) {
        return new Terminal(stream(FileDescriptor.out), showsServices);
    }

    /** Why nothing came of it; on the error stream, so that nobody takes it for a result. */
    public static void complain(String words) {
        stream(FileDescriptor.err).println(words);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    public void say(String words) {
        out.println(words);
    }

    void line(String service, String line) {
        if (showsServices) {
            out.println(String.format("%-" + NAME_WIDTH + "s %s", "[" + service + "]", line));
        }
    }
}
