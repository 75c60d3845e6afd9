package io.breakwater.chatbot.domain;

import io.breakwater.events.EscalationReason;
import io.breakwater.events.Intent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a message asks the bot to do, once it was read in the light of the conversation. */
sealed interface Command
        permits Command.StaySilent,
                Command.LeaveToPerson,
                Command.HandOver,
                Command.Fill,
                Command.Correct,
                Command.Cancel,
                Command.AskAgain,
                Command.Start,
                Command.StartWith,
                Command.GoOn,
                Command.TryAgain,
                Command.Receive,
                Questions,
                Resumption,
                Talk {
    Progress carryOut(Turn turn);

    /** What such a message weighs if it is long enough to be one. */
    default Weight weight() {
        return Weight.ANSWER;
    }

    /** A person owns the conversation. */
    record StaySilent() implements Command {
        @Override
        public Progress carryOut(Turn turn) {
            return Closing.silent(turn);
        }
    }

    /** Triage has asked for a person and told the customer. */
    record LeaveToPerson() implements Command {
        @Override
        public Progress carryOut(Turn turn) {
            return Closing.leftToPerson(turn);
        }
    }

    /** The customer shall have a person. */
    record HandOver(EscalationReason reason, String text) implements Command {
        @Override
        public Progress carryOut(Turn turn) {
            turn.handOver(reason, List.of(), text);
            return turn.finish();
        }
    }

    /** The question of the running flow is answered. */
    record Fill(CollectStep step, Option answer) implements Command {
        @Override
        public Progress carryOut(Turn turn) {
            turn.forgetQuestion();
            return Walk.on(turn, step.fill(turn, answer, FilledSlot.SAID));
        }
    }

    /** An earlier answer was wrong. {@code answer} is empty when the customer must choose again. */
    record Correct(CollectStep step, Optional<Option> answer) implements Command {
        @Override
        public Progress carryOut(Turn turn) {
            turn.forgetQuestion();
            turn.frame(turn.frame().without(fromHereOn(turn)).at(step.id()));
            if (answer.isEmpty()) {
                return Walk.on(turn);
            }
            Move move = step.fill(turn, answer.get(), FilledSlot.SAID);
            turn.speech().say(turn.text(Patterns.CORRECTED, name -> answer.get().label()));
            return Walk.on(turn, move);
        }

        /** What was answered later counted for the earlier answer: a "yes" for one card is none for another. */
        private List<String> fromHereOn(Turn turn) {
            Set<String> later = turn.stack().flow().after(step.id());
            return Stream.concat(
                            Stream.of(step.slot()),
                            turn.frame().slots().entrySet().stream()
                                    .filter(slot ->
                                            later.contains(slot.getValue().step()))
                                    .map(Map.Entry::getKey))
                    .toList();
        }
    }

    /** The customer does not want to go on with the flow. */
    record Cancel() implements Command {
        @Override
        public Progress carryOut(Turn turn) {
            turn.say(Patterns.CANCELLED);
            turn.noteStep("the customer cancelled " + turn.frame().flow());
            turn.endFlow();
            return Walk.on(turn, Move.END);
        }
    }

    /** The question of the running flow is asked once more. {@code failed} when the answer did not fit. */
    record AskAgain(boolean failed) implements Command {
        @Override
        public Progress carryOut(Turn turn) {
            if (failed) {
                turn.frame(turn.frame().withFailedTry());
                turn.notes().misunderstood();
                if (turn.frame().tries() >= CollectStep.MOST_TRIES) {
                    turn.handOver(EscalationReason.NOT_UNDERSTOOD, List.of(), Patterns.HANDOFF_NOT_UNDERSTOOD);
                    return turn.finish();
                }
                turn.say(Patterns.ASK_AGAIN);
            }
            return Walk.on(turn);
        }

        @Override
        public Weight weight() {
            return failed ? Weight.FRAGMENT : Weight.ANSWER;
        }
    }

    /** The message begins a flow; one under way waits below it. */
    record Start(Flow flow) implements Command {
        @Override
        public Progress carryOut(Turn turn) {
            turn.forgetQuestion();
            if (turn.stack().runs(flow)) {
                turn.stack().returnTo(flow);
            } else {
                turn.begin(flow);
                if (turn.opening()) {
                    foresee(turn);
                }
            }
            return Walk.on(turn);
        }

        @Override
        public Weight weight() {
            return Weight.WISH;
        }

        private void foresee(Turn turn) {
            flow.steps().values().stream()
                    .flatMap(step -> FlowStack.collecting(step).stream())
                    .forEach(step -> step.foresee(turn));
        }
    }

    /** A flow that is over begins again, about another thing. */
    record StartWith(Flow flow, Option other) implements Command {
        @Override
        public Progress carryOut(Turn turn) {
            turn.picked(other.value());
            return new Start(flow).carryOut(turn);
        }
    }

    /** The running flow goes on where it stands. */
    record GoOn() implements Command {
        @Override
        public Progress carryOut(Turn turn) {
            return Walk.on(turn);
        }
    }

    /** The step that awaits proof of who the customer is, once more. */
    record TryAgain() implements Command {
        @Override
        public Progress carryOut(Turn turn) {
            turn.openAgain();
            return Walk.on(turn);
        }
    }

    /** The customer has sent a document, and the flow that wants it goes on, in today's version. */
    record Receive(Flow flow, UploadStep step, Item document) implements Command {
        @Override
        public Progress carryOut(Turn turn) {
            turn.forgetQuestion();
            if (turn.stack().runs(flow)) {
                turn.stack().returnTo(flow);
                turn.stack().pop();
            }
            turn.stack().push(flow);
            turn.frame(turn.frame().with(step.into(), document).at(step.received()));
            turn.noteStep("the customer sent the " + document.get("kind") + " " + document.id());
            return Walk.on(turn);
        }
    }

    /** A person, if that is the intent; the flow for an intent; or else the best article about it. */
    static Command about(Turn turn, Intent intent, String text) {
        if (Intent.WANT_PERSON.equals(intent)) {
            return new HandOver(EscalationReason.CUSTOMER_WISH, Patterns.HANDOFF);
        }
        return turn.library()
                .flows()
                .begunBy(intent)
                .<Command>map(Start::new)
                .orElseGet(() -> new Talk.Search(text, intent));
    }
}
