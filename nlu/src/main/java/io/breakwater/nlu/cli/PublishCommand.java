package io.breakwater.nlu.cli;

import io.breakwater.nlu.data.BadInput;
import io.breakwater.nlu.store.ModelStore;
import io.breakwater.nlu.store.PublishingRefused;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Makes a model the store's current one; whoever watches the store reads with it from then on. */
final class PublishCommand {
    private PublishCommand() {}

    static void run(List<String> words, PrintStream out) throws IOException {
        Options options = new Options("publish", words, Set.of("model", "store", "fraud", "language"));
        Path model = options.path("model");
        Path store = options.path("store");
        try {
            String version = new ModelStore(store).publish(model, Inputs.labelled(options, "fraud"));
            out.println("Model " + version + " is the current one in " + store);
        } catch (PublishingRefused e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
    }
}
