package io.breakwater.stack.script;

import io.breakwater.stack.client.CustomerApi;
import io.breakwater.stack.client.Refused;
import io.breakwater.stack.launch.Unusable;
import io.breakwater.stack.script.Script.Exchange;
import java.util.Optional;

/** Plays one script as its customer. For one thread. */
final class ScriptPlay {
    private final CustomerApi api;
    private final Script script;
    private final Patience patience;
    private Optional<String> openCase = Optional.empty();

    ScriptPlay(CustomerApi api, Script script, Patience patience) {
        this.api = api;
        this.script = script;
        this.patience = patience;
    }

    /** Goes on until something is not as it is written. */
    Verdict play() {
        try {
            return play(new Talk(api, api.open(script.locale()), patience));
        } catch (Refused | Unusable e) {
            return wrong(script.place(), String.valueOf(e.getMessage()));
        }
    }

    private Verdict play(Talk talk) {
        Place at = script.place();
        try {
            for (Exchange exchange : script.talk()) {
                at = exchange.place();
                Optional<String> missed = talk.missed(exchange);
                if (missed.isPresent()) {
                    return wrong(at, missed.get());
                }
            }
            return new Verdict(script, Optional.empty());
        } catch (Refused | Unusable e) {
            return wrong(at, String.valueOf(e.getMessage()));
        } finally {
            openCase = talk.latestCase();
        }
    }

    private Verdict wrong(Place at, String why) {
        return new Verdict(script, Optional.of(at + ": " + why));
    }

    /** The case that the conversation has led to. */
    Optional<String> openCase() {
        return openCase;
    }
}
