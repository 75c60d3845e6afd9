package io.breakwater.chatbot.converse;

import io.breakwater.chatbot.domain.DialogueState;
import io.breakwater.chatbot.domain.Hearing;
import io.breakwater.chatbot.domain.Item;
import io.breakwater.chatbot.domain.Occasion;
import io.breakwater.chatbot.domain.Pacing;
import io.breakwater.chatbot.domain.Reminder;
import io.breakwater.chatbot.domain.Reminders;
import io.breakwater.chatbot.flow.CurrentLibrary;
import io.breakwater.chatbot.remind.ReminderConfig;
import io.breakwater.chatbot.store.StoredDialogue;
import io.breakwater.chatbot.verify.Access;
import io.breakwater.chatbot.verify.CodeHolders;
import io.breakwater.events.IntentClassified;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Works out what one conversation's messages lead to, turn by turn. Keeps nothing, so it may be done again. */
@ApplicationScoped
class Rounds {
    private final Playing playing;
    private final CurrentLibrary library;
    private final PauseConfig pause;
    private final ReminderConfig reminder;
    private final Clock clock;

    Rounds(Playing playing, CurrentLibrary library, PauseConfig pause, ReminderConfig reminder, Clock clock) {
        this.playing = playing;
        this.library = library;
        this.pause = pause;
        this.reminder = reminder;
        this.clock = clock;
    }

    /**
     * The messages in their order, each turn in the light of the one before. What says too little waits.
     *
     * @param messages new ones; none when it is only time for those that wait
     * @param waitingSince when the oldest message of the poll came: all of them wait for the slowest answer
     */
    Uni<Played> play(
            StoredDialogue before, List<IntentClassified> messages, CodeHolders holders, Instant waitingSince) {
        return goOn(Round.begin(before, messages), holders, waitingSince);
    }

    private Uni<Played> goOn(Round round, CodeHolders holders, Instant waitingSince) {
        if (round.isOver()) {
            return Uni.createFrom().item(() -> end(round, round.hearing()));
        }
        DialogueState state =
                round.state().provenBy(holders.access(round.upcoming()).proof());
        Pacing.Next next =
                new Pacing(library.get(), pause.after()).next(state, round.hearing(), round.queue(), clock.instant());
        Pacing.Due due = next.due();
        if (due == null) {
            return Uni.createFrom().item(() -> end(round, next.hearing()));
        }
        Access access = holders.access(due.message());
        return playing.turn(round.state(), due, access, waitingSince)
                .chain(turned -> goOn(round.after(next, turned), holders, waitingSince));
    }

    private Played end(Round round, Hearing hearing) {
        Reminder planned = round.turns().isEmpty()
                ? round.before().reminder()
                : plan(round.before(), round.turns().get(round.turns().size() - 1));
        return round.end(hearing, planned);
    }

    private Reminder plan(StoredDialogue before, Played.Turned last) {
        return new Reminders(library.get(), reminder.after())
                .plan(before.reminder(), last.outcome().state(), last.message(), clock.instant());
    }

    /** The step at which a flow rests until the customer is verified; empty when none does. */
    Uni<Optional<Played>> resume(StoredDialogue before, Access access, Occasion occasion) {
        return playing.resume(before.state(), access, occasion).map(turned -> turned.map(t -> resumed(before, t)));
    }

    /** What the bot says because a document was passed on; empty when it says nothing. */
    Uni<Optional<Played>> receive(StoredDialogue before, Access access, Occasion occasion, Item document) {
        return playing.receive(before.state(), access, occasion, document)
                .map(turned -> turned.map(t -> resumed(before, t)));
    }

    private Played resumed(StoredDialogue before, Played.Turned turned) {
        StoredDialogue after =
                before.next(turned.outcome().state(), before.hearing().asked(clock.instant()), plan(before, turned));
        return new Played(before, after, List.of(), List.of(turned));
    }
}
