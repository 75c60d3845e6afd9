package io.breakwater.stack.script;

import io.breakwater.events.Action;
import io.breakwater.stack.client.CustomerApi;
import io.breakwater.stack.launch.Unusable;
import io.breakwater.stack.script.Expected.Answer;
import io.breakwater.stack.script.Script.Exchange;
import io.breakwater.stack.script.Script.Move;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A conversation that goes on. For one thread. */
final class Talk {
    /** Stands for the message of somebody who pressed a button. */
    private static final String NONE = "";

    private static final int MOST_SHOWN = 600;

    private final CustomerApi api;
    private final String conversation;
    private final Patience patience;
    private final Transcript transcript;

    Talk(CustomerApi api, String conversation, Patience patience) {
        this.api = api;
        this.conversation = conversation;
        this.patience = patience;
        this.transcript = new Transcript(api, conversation);
    }

    Optional<String> latestCase() {
        return transcript.latestCase();
    }

    /**
     * Does what the customer does, and says what then is not as expected.
     *
     * @throws Unusable when it cannot be done
     */
    Optional<String> missed(Exchange exchange) {
        long casesBefore = transcript.cases();
        String message = act(exchange.move());
        return exchange.expected().silent() ? noise(message) : missed(exchange.expected(), message, casesBefore);
    }

    private String act(Move move) {
        return switch (move.kind()) {
            case USER -> api.say(conversation, move.words());
            case PRESS -> askForPerson();
            case TOUCH -> touch(move.words());
        };
    }

    private String askForPerson() {
        api.askForPerson(conversation);
        return NONE;
    }

    private String touch(String label) {
        List<Action> offered = transcript.offered();
        Action action = offered.stream()
                .filter(each -> Wording.begins(each.label(), label))
                .findFirst()
                .orElseThrow(() -> new Unusable("nothing that begins with \"" + label + "\" can be touched; there is "
                        + offered.stream().map(Action::label).toList()));
        return switch (action.type()) {
            case "quick_reply" -> api.say(conversation, Objects.requireNonNullElse(action.payload(), action.label()));
            case "request_human" -> askForPerson();
            default ->
                throw new Unusable("\"" + action.label() + "\" is a " + action.type() + ": expect it in \"links\"");
        };
    }

    private Optional<String> missed(Expected expected, String message, long casesBefore) {
        boolean good = sawWithin(
                patience.answer(),
                () -> isAnswered(message)
                        && expected.missed(transcript.answer(message, casesBefore))
                                .isEmpty());
        if (good) {
            return Optional.empty();
        }
        Answer answer = transcript.answer(message, casesBefore);
        String missed = isAnswered(message) ? expected.missed(answer).orElse("an answer in time") : "an answer";
        return Optional.of("expected " + missed + " but the bot said " + shown(answer));
    }

    private boolean isAnswered(String message) {
        return message.equals(NONE) || transcript.answers(message);
    }

    private Optional<String> noise(String message) {
        boolean arrived = message.equals(NONE) || sawWithin(patience.answer(), () -> transcript.holds(message));
        if (!arrived) {
            return Optional.of("the message did not get into the transcript");
        }
        return sawWithin(patience.silence(), () -> transcript.answers(message))
                ? Optional.of("expected silence but the bot said " + shown(transcript.answer(message, 0)))
                : Optional.empty();
    }

    private boolean sawWithin(Duration time, BooleanSupplier what) {
        long end = System.nanoTime() + time.toNanos();
        while (true) {
            transcript.readOn();
            if (what.getAsBoolean()) {
                return true;
            }
            if (System.nanoTime() > end) {
                return false;
            }
            pause();
        }
    }

    private void pause() {
        try {
            TimeUnit.NANOSECONDS.sleep(patience.look().toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unusable("Interrupted in the middle of a conversation.", e);
        }
    }

    private static String shown(Answer answer) {
        String all = answer.text().isEmpty() ? "nothing" : "\"" + answer.text().replaceAll("\\s+", " ") + "\"";
        String offered = answer.actions().isEmpty()
                ? ""
                : " and offered " + answer.actions().stream().map(Action::label).toList();
        String said = all + offered;
        return said.length() <= MOST_SHOWN ? said : said.substring(0, MOST_SHOWN) + " …";
    }
}
