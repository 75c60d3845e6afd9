package io.breakwater.nlu.cli;

import io.breakwater.nlu.store.ModelStore;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Makes the model before the store's current one current again. */
final class RollbackCommand {
    private RollbackCommand() {}

    static void run(List<String> words, PrintStream out) throws IOException {
        Options options = new Options("rollback", words, Set.of("store"));
        Path store = options.path("store");
        String version = new ModelStore(store).rollback();
        out.println("Model " + version + " is the current one in " + store + " again");
    }
}
