package io.breakwater.chatbot.domain;

import io.breakwater.events.Channel;
import io.breakwater.events.IntentClassified;
import io.breakwater.events.MessageId;
import io.breakwater.events.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which messages get one answer together, and when. Pure: it depends on what it is given and on no clock.
 *
 * <p>What says enough is answered at once. What says too little waits until the customer is quiet, and is answered with
 * what they wrote meanwhile; so is a short message that follows another one at once.
 */
public final class Pacing {
    /** The rest of a thought that is longer would be read by nobody. */
    static final int MOST = 10;

    /** Elsewhere hours between two messages are no pause. */
    static final Set<Channel> LOOKED_AT = Set.of(Channel.WEB, Channel.APP);

    private static final int FEW_WORDS = 4;
    private static final int SHORT = 40;
    private static final int SHORT_WITHOUT_SPACES = 12;

    private final Library library;
    private final Duration longPause;

    /** @param longPause after which somebody is asked whether to go on with what was begun */
    public Pacing(Library library, Duration longPause) {
        this.library = library;
        this.longPause = longPause;
    }

    /**
     * A message to be answered now.
     *
     * @param also the messages before it whose texts are in it
     * @param afterPause whether the customer was away for long
     */
    public record Due(IntentClassified message, List<MessageId> also, boolean afterPause) {}

    /**
     * What comes next in a conversation.
     *
     * @param due null when nothing is to be answered now
     * @param rest messages whose turn is after that one; empty when nothing is due
     * @param hearing what was heard after that
     */
    public record Next(@Nullable Due due, List<IntentClassified> rest, Hearing hearing) {}

    /** @param messages new ones, in their order */
    public Next next(DialogueState state, Hearing before, List<IntentClassified> messages, Instant now) {
        List<IntentClassified> queue =
                messages.stream().map(message -> notAfter(now, message)).toList();
        List<IntentClassified> thought = new ArrayList<>(before.waiting());
        for (int at = 0; at < queue.size(); at++) {
            IntentClassified message = queue.get(at);
            Weight weight = weight(state, message, follows(before, thought, message));
            boolean overdue = !thought.isEmpty() && Hearing.receivedAt(message).isAfter(Hearing.dueAt(thought));
            // Who wants a person stands behind nothing, and takes along what waits.
            if (overdue && weight != Weight.AT_ONCE) {
                return answer(before, thought, Weight.FRAGMENT, queue.subList(at, queue.size()));
            }
            thought.add(message);
            if (weight == Weight.WISH) {
                addFollowing(state, thought, queue.subList(at + 1, queue.size()));
            }
            if (weight != Weight.FRAGMENT || thought.size() >= MOST) {
                int taken = thought.size() - before.waiting().size();
                return answer(before, thought, weight, queue.subList(taken, queue.size()));
            }
        }
        return thought.isEmpty() || now.isBefore(Hearing.dueAt(thought))
                ? new Next(null, List.of(), before.holding(thought))
                : answer(before, thought, Weight.FRAGMENT, List.of());
    }

    /** A gateway whose clock is ahead makes nobody wait longer. */
    private static IntentClassified notAfter(Instant now, IntentClassified message) {
        return Hearing.receivedAt(message).isAfter(now) ? message.asReceivedAt(now) : message;
    }

    /** What came within the quiet time of what is answered now belongs to it. */
    private void addFollowing(DialogueState state, List<IntentClassified> thought, List<IntentClassified> queue) {
        for (IntentClassified next : queue) {
            boolean over = Hearing.receivedAt(next).isAfter(Hearing.dueAt(thought));
            if (over || thought.size() >= MOST || weight(state, next, true) != Weight.FRAGMENT) {
                return;
            }
            thought.add(next);
        }
    }

    private Next answer(Hearing before, List<IntentClassified> thought, Weight weight, List<IntentClassified> rest) {
        IntentClassified message =
                switch (weight) {
                    case AT_ONCE -> Joining.byLast(thought);
                    case ANSWER -> Joining.last(thought);
                    case WISH, FRAGMENT -> Joining.of(thought);
                };
        List<MessageId> also = thought.subList(0, thought.size() - 1).stream()
                .map(IntentClassified::messageId)
                .toList();
        boolean afterPause = LOOKED_AT.contains(message.channel()) && wasAway(before, thought.get(0));
        Due due = new Due(message, also, afterPause);
        return new Next(due, List.copyOf(rest), Hearing.after(thought.get(thought.size() - 1)));
    }

    private boolean wasAway(Hearing before, IntentClassified first) {
        Instant last = before.lastAt();
        return last != null && !Hearing.receivedAt(first).isBefore(last.plus(longPause));
    }

    /** @param follows whether it came close behind another one */
    Weight weight(DialogueState state, IntentClassified message, boolean follows) {
        Turn turn = new Turn(library, state, message);
        if (Understanding.toPerson(turn).isPresent()) {
            return Weight.AT_ONCE;
        }
        Weight weight = Understanding.read(turn).weight();
        if (weight != Weight.ANSWER && message.urgency().atLeast(Urgency.HIGH)) {
            return Weight.AT_ONCE;
        }
        if (weight == Weight.WISH) {
            return follows && isShort(message.text()) && !isSuggested(turn) ? Weight.FRAGMENT : Weight.WISH;
        }
        return weight == Weight.FRAGMENT && !isShort(message.text()) ? Weight.WISH : weight;
    }

    private static boolean follows(Hearing before, List<IntentClassified> thought, IntentClassified message) {
        Optional<Instant> last = thought.isEmpty()
                ? Optional.ofNullable(before.lastAt())
                : Optional.of(Hearing.receivedAt(thought.get(thought.size() - 1)));
        return last.filter(at -> !Hearing.receivedAt(message).isAfter(at.plus(Hearing.LONGEST)))
                .isPresent();
    }

    private static boolean isShort(String text) {
        int longest = Wordings.isDense(text) ? SHORT_WITHOUT_SPACES : SHORT;
        return text.codePointCount(0, text.length()) <= longest
                && Words.of(text).size() <= FEW_WORDS;
    }

    /** Nobody types on after a touch. */
    private static boolean isSuggested(Turn turn) {
        String said = Words.plain(turn.message().text());
        return turn.phrases().variants(turn.language(), Patterns.SUGGESTIONS).stream()
                .anyMatch(suggested -> Words.plain(suggested).equals(said));
    }
}
