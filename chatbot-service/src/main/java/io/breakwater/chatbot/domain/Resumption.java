package io.breakwater.chatbot.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Commands of somebody who comes back to a flow after a long pause. What was said before is kept. */
sealed interface Resumption extends Command {
    String START_OVER = "start_over";

    /** What such a message means; where a flow waits and it says no more than that they are back, a welcome. */
    static Command onReturn(Turn turn) {
        Question question = turn.question();
        boolean welcome = question != null
                && question.kind() == Question.Kind.SLOT
                && turn.stack().waiting().isPresent()
                && Understanding.toPerson(turn).isEmpty()
                && !saysMore(turn, question);
        return welcome ? new WelcomeBack(question) : Understanding.read(turn);
    }

    /** Something else, or the name of a thing that was asked for. A bare "yes" after hours consents to nothing. */
    private static boolean saysMore(Turn turn, Question question) {
        boolean names = OptionMatching.exact(turn.message().text(), question.options())
                .filter(o -> !o.value().equals(Question.YES) && !o.value().equals(Question.NO))
                .isPresent();
        String smallTalk = Patterns.SMALL_TALK + turn.message().top().intent().value();
        return names
                || !turn.phrases().has(smallTalk)
                        && (Understanding.asksSomethingElse(turn) || answersFreely(turn, question));
    }

    /** What was asked for in the customer's own words, such as a hash, says more than that they are back. */
    private static boolean answersFreely(Turn turn, Question question) {
        return turn.stack()
                .waiting()
                .filter(step -> step.answers() instanceof FreeAnswers)
                .flatMap(step -> step.answers().read(question.options(), turn))
                .isPresent();
    }

    /** What the customer chose, if that was asked and the message is an answer to it. */
    static Optional<Command> choice(Turn turn) {
        Question question = turn.question();
        if (question == null
                || question.kind() != Question.Kind.RESUME
                || turn.stack().isEmpty()) {
            return Optional.empty();
        }
        return OptionMatching.exact(turn.message().text(), question.options())
                .or(() -> OptionMatching.yesNo(turn.message(), question.options()))
                .map(option -> switch (option.value()) {
                    case Question.YES -> new GoOn();
                    case START_OVER -> new StartOver();
                    default -> new Leave();
                });
    }

    /** Says where they were, and asks whether to go on. */
    record WelcomeBack(Question open) implements Resumption {
        @Override
        public Progress carryOut(Turn turn) {
            turn.speech().say(turn.text(Patterns.WELCOME_BACK, name -> open.text()));
            turn.ask(Question.Kind.RESUME, turn.frame().flow(), Patterns.GO_ON, options(turn));
            return turn.finish();
        }

        private static List<Option> options(Turn turn) {
            List<String> leave = new ArrayList<>(turn.phrases().words("words.no"));
            leave.addAll(turn.phrases().words(Patterns.WORDS_CANCEL));
            return List.of(
                    new Option(Question.YES, turn.text(Patterns.GO_ON_LABEL), PersonOffer.words(turn, "words.yes")),
                    new Option(START_OVER, turn.text(Patterns.START_OVER_LABEL), List.of()),
                    new Option(Question.NO, turn.text(Patterns.SOMETHING_ELSE_LABEL), leave));
        }

        @Override
        public Weight weight() {
            return Weight.FRAGMENT;
        }
    }

    /** The flow begins again with nothing kept. */
    record StartOver() implements Resumption {
        @Override
        public Progress carryOut(Turn turn) {
            Flow flow = turn.stack().flow();
            turn.noteStep("the customer began " + flow.id() + " again");
            turn.endFlow();
            return new Start(turn.library().flows().current(flow.id()).orElse(flow)).carryOut(turn);
        }
    }

    /** Every flow under way is left. */
    record Leave() implements Resumption {
        @Override
        public Progress carryOut(Turn turn) {
            turn.say(Patterns.CANCELLED);
            while (!turn.stack().isEmpty()) {
                turn.noteStep("the customer left " + turn.frame().flow());
                turn.endFlow();
            }
            return turn.finish();
        }
    }
}
