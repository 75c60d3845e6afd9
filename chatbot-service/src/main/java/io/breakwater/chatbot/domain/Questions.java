package io.breakwater.chatbot.domain;

import io.breakwater.events.EscalationReason;
import io.breakwater.events.Intent;
import io.breakwater.events.IntentClassified;
import io.breakwater.events.MessageId;
import io.breakwater.events.ReplyIssued;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Commands around the bot's own questions. */
sealed interface Questions extends Command {
    /** Asks which of two or three readings is right; after two such questions a person takes over. */
    record Clarify(List<Intent> readings) implements Questions {
        static final int MOST = 2;

        @Override
        public Progress carryOut(Turn turn) {
            turn.forgetQuestion();
            if (turn.before().clarifications() >= MOST) {
                turn.notes().misunderstood();
                turn.handOver(EscalationReason.NOT_UNDERSTOOD, List.of(), Patterns.HANDOFF_NOT_UNDERSTOOD);
                return turn.finish();
            }
            List<Option> options = new ArrayList<>();
            readings.forEach(intent ->
                    options.add(new Option(intent.value(), turn.text(Patterns.INTENT + intent.value()), List.of())));
            turn.notes().clarifying();
            turn.speech().kind(Reply.Kind.CLARIFICATION);
            IntentClassified message = turn.message();
            // What was said in several messages teaches triage nothing about one of them.
            MessageId unclear = Joining.JOINED.equals(message.model()) ? null : message.messageId();
            turn.ask(new Question(Question.Kind.CLARIFY, "intent", turn.text(Patterns.CLARIFY), options, unclear));
            return turn.finish();
        }

        @Override
        public Weight weight() {
            return Weight.FRAGMENT;
        }
    }

    /**
     * The customer has said which reading is right: others may learn of it, and the bot goes on as if it had been read
     * so.
     *
     * @param unclear the message that was asked about; null when it is not known any more
     */
    record Chosen(@Nullable MessageId unclear, Option reading) implements Questions {
        @Override
        public Progress carryOut(Turn turn) {
            turn.forgetQuestion();
            Intent intent = new Intent(reading.value());
            if (unclear != null) {
                turn.effects().choose(new ChosenReading(unclear, intent));
            }
            return Command.about(turn, intent, reading.label()).carryOut(turn);
        }
    }

    /** The customer has said whether an article helped. Without its id it was an answer from several, and none is rated. */
    record Helped(String article, boolean helpful) implements Questions {
        @Override
        public Progress carryOut(Turn turn) {
            turn.forgetQuestion();
            if (!article.equals(PhrasedReply.ABOUT)) {
                turn.effects().rate(new ArticleRating(article, helpful));
            }
            turn.noteStep((helpful ? "helped by " : "not helped by ")
                    + (article.equals(PhrasedReply.ABOUT) ? "that answer" : "the article " + article));
            turn.speech().kind(Reply.Kind.ARTICLE);
            turn.speech().speaksFor(ReplyIssued.ARTICLE);
            if (helpful) {
                turn.speech().confirmed(ReplyIssued.ARTICLE);
                turn.say(Patterns.GLAD);
            } else {
                PersonOffer.make(turn, Patterns.SORRY);
            }
            return turn.finish();
        }
    }

    /** The customer does not want a person. */
    record NoPerson() implements Questions {
        @Override
        public Progress carryOut(Turn turn) {
            turn.forgetQuestion();
            turn.say(Patterns.NO_PERSON);
            turn.speech().kind(Reply.Kind.SMALL_TALK);
            return turn.finish();
        }
    }
}
