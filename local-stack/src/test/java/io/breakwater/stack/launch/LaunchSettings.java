package io.breakwater.stack.launch;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/** The environment that {@code ./dev up} gives a service, for tests of other packages. */
public final class LaunchSettings {
    private LaunchSettings() {}

    public static Map<String, String> of(Deployable service) {
        var neighbours = new Launchpad.Neighbours("kafka", "database", "exchange", "token");
        var silent = new Terminal(new PrintStream(OutputStream.nullOutputStream()), false);
        return new Launchpad(new Checkout(Path.of("target")), neighbours, Map.of(), silent).settingsOf(service);
    }
}
