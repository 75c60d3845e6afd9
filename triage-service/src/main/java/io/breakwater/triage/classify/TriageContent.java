package io.breakwater.triage.classify;

import io.breakwater.nlu.model.Classifier;
import io.breakwater.nlu.store.LiveModel;
import io.breakwater.nlu.store.ModelStore;
import io.breakwater.triage.domain.ModelSignals;
import io.breakwater.triage.domain.RoutingPolicy;
import io.breakwater.triage.intent.EncoderBudget;
import io.breakwater.triage.intent.ShippedModels;
import io.breakwater.triage.reply.Replies;
import io.breakwater.triage.urgency.UrgencyModel;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;

/** Loads models and content once, at start: what is wrong in a file stops the service, with file and line, not a message. */
class TriageContent {
    @Produces
    @Singleton
    @Startup
    MessageReader reader(TriageConfig config) {
        EncoderBudget budget = new EncoderBudget(config.models().encoderShare());
        UrgencyModel urgency = new UrgencyModel(
                ShippedModels.urgency(),
                new ModelSignals(
                        config.signals().modelFrom(),
                        config.signals().modelFromInSentence(),
                        config.signals().modelFromInBusiness()));
        return MessageReader.load(model(config.models()), budget, urgency);
    }

    /** The store's current model, as long as it has one when the service starts. */
    private static Classifier model(TriageConfig.Models config) {
        if (config.store().isEmpty()) {
            return ShippedModels.intents();
        }
        Path folder = config.store().get();
        try {
            ModelStore store = new ModelStore(folder);
            return store.currentVersion().isPresent() ? LiveModel.watch(store, config.look()) : ShippedModels.intents();
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "triage.models.store: no model can be read from " + folder + ": " + e.getMessage(), e);
        }
    }

    @Produces
    @Singleton
    @Startup
    Replies replies() {
        return Replies.load();
    }

    @Produces
    @Singleton
    RoutingPolicy routingPolicy(TriageConfig config) {
        return new RoutingPolicy(config.routing().clarifyBelow());
    }
}
