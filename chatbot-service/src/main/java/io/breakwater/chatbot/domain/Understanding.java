package io.breakwater.chatbot.domain;

import io.breakwater.events.EscalationReason;
import io.breakwater.events.Intent;
import io.breakwater.events.IntentClassified;
import io.breakwater.events.Route;
import io.breakwater.events.ScoredIntent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a message in the light of the conversation. A clear answer to the bot's own question goes before triage's
 * reading of the bare text; the wish for a person goes before everything but the word for word answer.
 */
final class Understanding {
    private static final int MOST_READINGS = 3;
    private static final int FEW_WORDS = 4;
    /** Readings of one text share its certainty, so only wishes in different parts can all be above this. */
    private static final double OWN_WISH = 0.5;

    /** Alone they ask for nothing. */
    private static final Set<Intent> SAYS_LITTLE =
            Set.of(Intent.OUT_OF_SCOPE, new Intent("affirm"), new Intent("deny"));

    private Understanding() {}

    static Command read(Turn turn) {
        return toPerson(turn)
                .or(() -> Resumption.choice(turn))
                .or(() -> inFlow(turn))
                .or(() -> answer(turn))
                .orElseGet(() -> freely(turn));
    }

    /** What to do when it is not the bot who is to answer. */
    static Optional<Command> toPerson(Turn turn) {
        IntentClassified message = turn.message();
        if (turn.before().ownedByPerson()) {
            return Optional.of(new Command.StaySilent());
        }
        if (Route.PERSON.equals(message.route())) {
            return Optional.of(new Command.LeaveToPerson());
        }
        boolean wantsPerson = Intent.WANT_PERSON.equals(message.top().intent()) && Route.BOT.equals(message.route());
        return wantsPerson && !isOffered(message.text(), turn.question())
                ? Optional.of(new Command.HandOver(EscalationReason.CUSTOMER_WISH, Patterns.HANDOFF))
                : Optional.empty();
    }

    /** A touched answer is no wish, whatever its bare words are taken for: "Skip" is what many say to a bot. */
    private static boolean isOffered(String text, @Nullable Question question) {
        return question != null
                && OptionMatching.exact(text, question.options()).isPresent();
    }

    private static Optional<Command> inFlow(Turn turn) {
        if (turn.stack().isEmpty()) {
            return Optional.empty();
        }
        if (turn.stack().restarted()) {
            return Optional.of(new Command.GoOn());
        }
        return turn.stack().awaitsProof()
                ? unproven(turn)
                : turn.stack().waiting().flatMap(step -> flowAnswer(turn, step));
    }

    /** What is clearly about something else is; after anything else the customer may be verified by now. */
    private static Optional<Command> unproven(Turn turn) {
        if (says(turn, Patterns.WORDS_CANCEL)) {
            return Optional.of(new Command.Cancel());
        }
        Optional<Command> answer = turn.question() == null ? Optional.empty() : answer(turn);
        return answer.isPresent() || asksSomethingElse(turn) ? answer : Optional.of(new Command.TryAgain());
    }

    static boolean asksSomethingElse(Turn turn) {
        IntentClassified message = turn.message();
        Intent top = message.top().intent();
        return Route.BOT.equals(message.route())
                && !SAYS_LITTLE.contains(top)
                && turn.library()
                        .flows()
                        .begunBy(top)
                        .filter(f -> f.id().equals(turn.frame().flow()))
                        .isEmpty();
    }

    private static Optional<Command> flowAnswer(Turn turn, CollectStep step) {
        Question question = turn.question();
        boolean asked = question == null || question.kind() == Question.Kind.SLOT;
        List<Option> options = asked ? optionsOf(question) : step.answers().options(turn);
        String text = turn.message().text();
        Optional<Option> exact =
                Joining.isJoined(turn.message()) ? Optional.empty() : OptionMatching.exact(text, options);
        if (exact.isPresent()) {
            return exact.map(answer -> new Command.Fill(step, answer));
        }
        if (says(turn, Patterns.WORDS_CANCEL)) {
            return Optional.of(new Command.Cancel());
        }
        if (says(turn, Patterns.WORDS_REPEAT)) {
            return Optional.of(new Command.AskAgain(false));
        }
        if (!step.answers().takes(text) && digresses(turn)) {
            return Optional.empty();
        }
        return Corrections.read(turn, step)
                .or(() -> step.answers().read(options, turn).map(answer -> new Command.Fill(step, answer)));
    }

    private static List<Option> optionsOf(@Nullable Question question) {
        return question == null ? List.of() : question.options();
    }

    /** A whole sentence that clearly begins another flow is no answer, even if it shares a word with one. */
    private static boolean digresses(Turn turn) {
        IntentClassified message = turn.message();
        return Route.BOT.equals(message.route())
                && Words.of(message.text()).size() > FEW_WORDS
                && turn.library()
                        .flows()
                        .begunBy(message.top().intent())
                        .filter(f -> !f.id().equals(turn.frame().flow()))
                        .isPresent();
    }

    private static Optional<Command> answer(Turn turn) {
        Question question = turn.question();
        if (question == null) {
            return says(turn, Patterns.WORDS_REPEAT) ? Optional.of(new Talk.NothingToRepeat()) : Optional.empty();
        }
        IntentClassified message = turn.message();
        return switch (question.kind()) {
            case SLOT, RESUME -> Optional.empty();
            case CLARIFY ->
                OptionMatching.any(message.text(), question.options(), turn.phrases())
                        .map(o -> new Questions.Chosen(question.unclear(), o));
            case HELPFUL -> yesNo(message, question).map(yes -> new Questions.Helped(question.about(), yes));
            case PERSON ->
                yesNo(message, question)
                        .map(yes -> yes
                                ? new Command.HandOver(EscalationReason.CUSTOMER_WISH, Patterns.HANDOFF)
                                : new Questions.NoPerson());
            case OTHERS ->
                Corrections.other(turn, question.about(), question.options())
                        .flatMap(o ->
                                turn.library().flows().current(question.about()).map(f -> new Command.StartWith(f, o)));
        };
    }

    private static Optional<Boolean> yesNo(IntentClassified message, Question question) {
        return OptionMatching.exact(message.text(), question.options())
                .or(() -> OptionMatching.yesNo(message, question.options()))
                .map(o -> o.value().equals(Question.YES));
    }

    private static Command freely(Turn turn) {
        IntentClassified message = turn.message();
        Intent top = message.top().intent();
        boolean waiting = turn.stack().waiting().isPresent();
        if (Route.CLARIFY.equals(message.route())) {
            return waiting ? new Command.AskAgain(true) : unclear(turn);
        }
        Optional<Flow> flow = turn.library().flows().begunBy(top);
        if (flow.isPresent() && waiting && turn.frame().flow().equals(flow.get().id())) {
            return new Command.AskAgain(true);
        }
        if (flow.isEmpty() && turn.phrases().has(Patterns.SMALL_TALK + top.value())) {
            return new Talk.Small(top);
        }
        turn.notes().pending(otherWishes(turn, flow));
        return flow.<Command>map(Command.Start::new).orElseGet(() -> new Talk.Search(message.text(), top));
    }

    private static List<Intent> otherWishes(Turn turn, Optional<Flow> first) {
        return turn.message().intents().stream()
                .skip(1)
                .filter(other -> other.confidence().value() > OWN_WISH)
                .map(ScoredIntent::intent)
                .filter(intent -> turn.phrases().has(Patterns.INTENT + intent.value()))
                .filter(intent -> first.isEmpty() || !first.get().intents().contains(intent))
                .toList();
    }

    private static Command unclear(Turn turn) {
        List<Intent> readings = readings(turn);
        return readings.isEmpty()
                ? new Talk.Search(turn.message().text(), Talk.UNCLEAR)
                : new Questions.Clarify(readings);
    }

    private static List<Intent> readings(Turn turn) {
        return turn.message().intents().stream()
                .map(ScoredIntent::intent)
                .filter(intent -> turn.phrases().has(Patterns.INTENT + intent.value()))
                .limit(MOST_READINGS)
                .toList();
    }

    private static boolean says(Turn turn, String words) {
        return turn.phrases().words(words).contains(Words.plain(turn.message().text()));
    }
}
