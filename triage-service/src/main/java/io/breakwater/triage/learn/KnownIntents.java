package io.breakwater.triage.learn;

import io.breakwater.events.Intent;
import io.breakwater.kit.problem.FieldError;
import io.breakwater.kit.problem.Problem;
import io.breakwater.kit.problem.Rejection;
import io.breakwater.triage.classify.MessageReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The intents that the model in use can read; with a published model these may change while the service runs. */
@ApplicationScoped
class KnownIntents {
    private final MessageReader reader;

    KnownIntents(MessageReader reader) {
        this.reader = reader;
    }

    boolean has(Intent intent) {
        return reader.intents().contains(intent.value());
    }

    /** @throws Rejection when no message can be read so */
    Intent known(String name) {
        Intent intent = new Intent(name);
        if (!has(intent)) {
            throw new Rejection(Problem.of(
                            422,
                            "unknown_intent",
                            "No such intent",
                            "The model has no intent of this name. Names are those of readings and of training files.")
                    .with(List.of(new FieldError("/intent", "must be an intent that the model knows"))));
        }
        return intent;
    }
}
