package io.breakwater.triage.classify;

import io.breakwater.triage.domain.RoutingPolicy;
import io.breakwater.triage.reply.Replies;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Loads models and content once, at start: what is wrong in a file stops the service, with file and line, not a message. */
class TriageContent {
    @Produces
    @Singleton
    @Startup
    MessageReader reader(TriageConfig config) {
        return MessageReader.load(config.signals().modelFrom());
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
