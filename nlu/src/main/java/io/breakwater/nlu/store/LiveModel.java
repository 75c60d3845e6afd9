package io.breakwater.nlu.store;

import io.breakwater.nlu.model.Classifier;
import io.breakwater.nlu.model.Effort;
import io.breakwater.nlu.model.IntentModel;
import io.breakwater.nlu.model.Reading;
import io.breakwater.nlu.sparse.Ngram;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Always the store's current model: looks for another one now and then, loads it beside the old one, and swaps. Readings
 * under way end with the model that they began with. When a model cannot be loaded the old one stays, and the log says
 * why. Any thread may ask.
 */
public final class LiveModel implements Classifier, AutoCloseable {
    private static final System.Logger LOG = System.getLogger(LiveModel.class.getName());

    private final ModelStore store;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(LiveModel::thread);
    private volatile IntentModel model;
    private String lookedAt;

    private LiveModel(ModelStore store, IntentModel model) {
        this.store = store;
        this.model = model;
        lookedAt = model.version();
    }

    /**
     * Loads the current model and begins to watch.
     *
     * @param every how long to wait between two looks
     * @throws IOException when the store has no current model
     */
    public static LiveModel watch(ModelStore store, Duration every) throws IOException {
        IntentModel first =
                store.currentModel().orElseThrow(() -> new IOException("The store has no model yet; publish one"));
        LiveModel live = new LiveModel(store, first);
        live.watch.scheduleWithFixedDelay(live::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        return live;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "model-watch");
        thread.setDaemon(true);
        return thread;
    }

    /** Only on the watching thread. A version that cannot be loaded is tried once. */
    private void look() {
        try {
            Optional<String> current = store.currentVersion();
            if (current.isPresent() && !current.get().equals(lookedAt)) {
                lookedAt = current.get();
                model = store.currentModel().orElse(model);
                LOG.log(System.Logger.Level.INFO, "Intent model {0} is in use", model.version());
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Intent model " + lookedAt + " cannot be loaded, " + model.version() + " stays",
                    e);
        }
    }

    @Override
    public String version() {
        return model.version();
    }

    @Override
    public Reading read(String text, String language, Effort effort) {
        return model.read(text, language, effort);
    }

    @Override
    public List<String> intents() {
        return model.intents();
    }

    @Override
    public List<Ngram> explain(String text, String language, String intent) {
        return model.explain(text, language, intent);
    }

    /** Stops watching; the last model goes on answering. */
    @Override
    public void close() {
        watch.shutdownNow();
    }
}
