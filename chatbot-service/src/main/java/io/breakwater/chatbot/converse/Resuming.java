package io.breakwater.chatbot.converse;

import io.breakwater.chatbot.domain.Occasion;
import io.breakwater.chatbot.store.Dialogues;
import io.breakwater.chatbot.store.StoredDialogue;
import io.breakwater.chatbot.upload.Attachment;
import io.breakwater.chatbot.upload.Attachments;
import io.breakwater.chatbot.verify.Access;
import io.breakwater.kit.fault.Faults;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;

/** Lets a conversation go on by itself once its customer is verified, or has sent a document: without another message. */
@ApplicationScoped
class Resuming {
    /** Messages of the customer may come between; each is a new beginning. */
    private static final int MOST_RETRIES = 4;

    private final Dialogues dialogues;
    private final Rounds rounds;
    private final Conversing conversing;
    private final Attachments attachments;

    Resuming(Dialogues dialogues, Rounds rounds, Conversing conversing, Attachments attachments) {
        this.dialogues = dialogues;
        this.rounds = rounds;
        this.conversing = conversing;
        this.attachments = attachments;
    }

    /**
     * Plays the waiting step, if there is one, and keeps it with its reply in one transaction. As for messages, the
     * exchange is asked before it, while no connection is held. Doing it again does nothing.
     */
    Uni<Void> resume(Access access, Occasion occasion) {
        return Uni.createFrom()
                .deferred(() -> attempt(access, occasion))
                .onFailure(Faults::isTransient)
                .retry()
                .atMost(MOST_RETRIES);
    }

    /**
     * Keeps the fact that a document was passed on, and in the same transaction what the bot says to it. Doing it again does
     * nothing.
     */
    Uni<Void> receive(Access access, Occasion occasion, Attachment passedOn) {
        return Uni.createFrom()
                .deferred(() -> stored(occasion)
                        .chain(before -> rounds.receive(before, access, occasion, passedOn.asItem()))
                        .chain(played -> Panache.withTransaction(() -> attachments
                                .add(passedOn)
                                .chain(added -> added && played.isPresent()
                                        ? conversing.keep(List.of(played.get()))
                                        : Uni.createFrom().voidItem()))))
                .onFailure(Faults::isTransient)
                .retry()
                .atMost(MOST_RETRIES);
    }

    private Uni<StoredDialogue> stored(Occasion occasion) {
        return Panache.withSession(() -> dialogues.load(List.of(occasion.conversation())))
                .map(stored -> Objects.requireNonNull(stored.get(occasion.conversation()), "the dialogue"));
    }

    private Uni<Void> attempt(Access access, Occasion occasion) {
        return stored(occasion)
                .chain(before -> rounds.resume(before, access, occasion))
                .chain(played -> played.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : Panache.withTransaction(() -> conversing.keep(List.of(played.get()))));
    }
}
