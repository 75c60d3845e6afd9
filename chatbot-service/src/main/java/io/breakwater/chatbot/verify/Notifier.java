package io.breakwater.chatbot.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.breakwater.events.ContactId;
import io.breakwater.kit.event.EventCodec;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Lets the exchange send a code to a customer, by whatever way the customer has chosen there. Tried once: a code that
 * comes twice confuses. Answers on the caller's Vert.x context.
 */
@ApplicationScoped
class Notifier {
    private final NotifierApi api;
    private final VerificationConfig config;

    Notifier(@RestClient NotifierApi api, VerificationConfig config) {
        this.api = api;
        this.config = config;
    }

    /** Where it was sent, as far as the exchange shows it. Fails when the exchange does not answer in time or refuses. */
    Uni<String> send(ContactId contact, String code, String language) {
        Context context = Vertx.currentContext();
        return api.send(contact.value(), json(Map.of("code", code, "language", language)))
                .ifNoItem()
                .after(config.notifierTimeout())
                .fail()
                .map(Notifier::sentTo)
                .emitOn(command -> context.runOnContext(none -> command.run()));
    }

    private static String json(Map<String, String> body) {
        try {
            return EventCodec.mapper().writeValueAsString(body);
        } catch (JsonProcessingException e) {
            // Without the cause, which would quote the code.
            throw new IllegalStateException("A map of texts is always JSON: " + e.getClass());
        }
    }

    private static String sentTo(String json) {
        try {
            return EventCodec.mapper().readTree(json).path("sent_to").asText();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The notifier's answer is not JSON: " + e.getClass());
        }
    }
}
