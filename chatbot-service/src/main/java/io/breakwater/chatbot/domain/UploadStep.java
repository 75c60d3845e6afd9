package io.breakwater.chatbot.domain;

import io.breakwater.events.Action;
import java.util.List;

/**
 * Offers to take the documents that are missing. Goes on at once; a document that comes later, also when the flow is over,
 * lets it go on at {@code received}. Offers nothing where the service takes no files.
 *
 * @param wanted the name of what tells which are missing
 * @param into the name under which the flow then knows the document
 */
public record UploadStep(String id, String wanted, String into, String received, String next) implements Step {
    /** What is known of a document that was passed on. */
    public static final List<String> FIELDS = List.of(Item.ID, "kind", "state");

    @Override
    public List<String> followers() {
        return List.of(next, received);
    }

    @Override
    public List<String> atOnce() {
        return List.of(next);
    }

    @Override
    public List<String> texts() {
        return List.of();
    }

    @Override
    public Move enter(Turn turn) {
        String missing = turn.frame().value(wanted);
        List<DocumentType> types =
                missing == null || !turn.library().takesFiles() ? List.of() : DocumentType.among(missing);
        for (DocumentType type : types) {
            turn.offer(Action.upload(
                    turn.text(Patterns.UPLOAD + type.word()), turn.message().conversationId(), type.word()));
            turn.noteStep("offered to take the " + type.word());
        }
        return Move.to(next);
    }
}
