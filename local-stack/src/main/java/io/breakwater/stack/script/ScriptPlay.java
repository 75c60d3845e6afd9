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
        Place at = script.place();
        try {
            Talk talk = new Talk(api, api.open(script.locale()), patience);
            Optional<String> missed = Optional.empty();
            for (Exchange exchange : script.talk()) {
                at = exchange.place();
                missed = talk.missed(exchange);
                if (missed.isPresent()) {
                    break;
                }
            }
            openCase = talk.latestCase();
            Place where = at;
            return new Verdict(script, missed.map(why -> where + ": " + why));
        } catch (Refused | Unusable e) {
            return new Verdict(script, Optional.of(at + ": " + e.getMessage()));
        }
    }

    /** The case that the conversation has led to. */
    Optional<String> openCase() {
        return openCase;
    }
}
