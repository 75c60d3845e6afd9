package io.breakwater.chatbot.domain;

import io.breakwater.events.Action;
import io.breakwater.events.EscalationReason;
import io.breakwater.events.Intent;
import io.breakwater.events.ReplyIssued;
import java.util.ArrayList;
import java.util.List;

/** Commands outside of flows. A flow that waits for an answer asks again after them. */
sealed interface Talk extends Command {
    /** What a message is about whose readings are all too weak. */
    Intent UNCLEAR = new Intent("unclear");

    Intent GREETING = new Intent("greeting");
    Intent THANKS = new Intent("thanks");
    Intent GOODBYE = new Intent("goodbye");

    /** A greeting, thanks, "are you a bot?". */
    record Small(Intent about) implements Talk {
        @Override
        public Progress carryOut(Turn turn) {
            turn.say(Patterns.SMALL_TALK + about.value());
            turn.speech().kind(Reply.Kind.SMALL_TALK);
            return backToFlow(turn);
        }

        @Override
        public Weight weight() {
            return about.equals(GREETING) ? Weight.FRAGMENT : Weight.WISH;
        }
    }

    /** There is nothing to say again. */
    record NothingToRepeat() implements Talk {
        @Override
        public Progress carryOut(Turn turn) {
            turn.say(Patterns.NOTHING_TO_REPEAT);
            turn.speech().kind(Reply.Kind.SMALL_TALK);
            return turn.finish();
        }
    }

    /** Looks for an article that answers. */
    record Search(String text, Intent about) implements Talk {
        @Override
        public Progress carryOut(Turn turn) {
            Need need = new Need.ArticleSearch(text, turn.language(), isKnown() ? about : null);
            return new Progress.Waiting(
                    need,
                    found -> found.items().isEmpty()
                            ? nothing(turn)
                            : show(turn, found.items().get(0)));
        }

        @Override
        public Weight weight() {
            return isKnown() ? Weight.WISH : Weight.FRAGMENT;
        }

        private boolean isKnown() {
            return !about.equals(Intent.OUT_OF_SCOPE) && !about.equals(UNCLEAR);
        }

        private static Progress show(Turn turn, Item article) {
            String id = article.id();
            String title = article.fields().getOrDefault("title", id);
            turn.speech().say(turn.text(Patterns.ARTICLE, article::get));
            turn.offer(Action.article(title, id));
            String screen = article.get("screen");
            if (screen != null) {
                turn.offer(Action.deepLink(turn.text(Patterns.OPEN_APP), screen));
            }
            turn.noteArticle(id);
            turn.speech().speaksFor(ReplyIssued.ARTICLE);
            turn.speech().kind(Reply.Kind.ARTICLE);
            return askIfHelpful(turn, id);
        }

        static Progress askIfHelpful(Turn turn, String about) {
            if (!turn.stack().isEmpty() || !turn.notes().pending().isEmpty()) {
                return backToFlow(turn);
            }
            turn.ask(new Question(Question.Kind.HELPFUL, about, turn.text(Patterns.DID_IT_HELP), helped(turn)));
            return turn.finish();
        }

        private static List<Option> helped(Turn turn) {
            return List.of(
                    new Option(Question.YES, turn.text(Patterns.YES_HELPED), PersonOffer.words(turn, "words.yes")),
                    new Option(Question.NO, turn.text(Patterns.NOT_HELPED), PersonOffer.words(turn, "words.no")));
        }

        private Progress nothing(Turn turn) {
            if (turn.stack().awaitsProof()) {
                return new TryAgain().carryOut(turn);
            }
            return turn.stack().isEmpty() ? PhrasedReply.seek(turn, text, about) : new AskAgain(true).carryOut(turn);
        }
    }

    /** An honest "I don't know", with a way on; the second in a row brings a person. */
    record NotUnderstood(Intent about) implements Talk {
        private static final int MOST = 2;

        @Override
        public Progress carryOut(Turn turn) {
            turn.forgetQuestion();
            turn.notes().misunderstood();
            turn.speech().kind(Reply.Kind.NOT_UNDERSTOOD);
            if (turn.before().failedTries() + 1 >= MOST) {
                turn.handOver(EscalationReason.NOT_UNDERSTOOD, List.of(), Patterns.HANDOFF_NOT_UNDERSTOOD);
                return turn.finish();
            }
            String label = Patterns.INTENT + about.value();
            if (Intent.OUT_OF_SCOPE.equals(about)) {
                suggest(turn, Patterns.OUT_OF_SCOPE);
            } else if (turn.phrases().has(label)) {
                String subject = turn.text(label);
                Question offer = new Question(
                        Question.Kind.PERSON,
                        about.value(),
                        turn.text(Patterns.NO_ANSWER, name -> subject),
                        PersonOffer.options(turn));
                turn.ask(offer);
            } else {
                suggest(turn, Patterns.NOT_UNDERSTOOD);
            }
            return turn.finish();
        }

        private static void suggest(Turn turn, String textKey) {
            turn.say(textKey);
            List<String> suggestions = new ArrayList<>(turn.phrases().variants(turn.language(), Patterns.SUGGESTIONS));
            suggestions.forEach(s -> turn.offer(Action.quickReply(s, s)));
        }
    }

    /** Asks the running flow's question again, if there is one. */
    private static Progress backToFlow(Turn turn) {
        return turn.stack().isEmpty() ? turn.finish() : Walk.on(turn);
    }
}
