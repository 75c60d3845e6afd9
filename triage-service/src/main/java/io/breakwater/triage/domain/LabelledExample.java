package io.breakwater.triage.domain;

import io.breakwater.events.Intent;
import io.breakwater.events.MessageId;
import io.breakwater.events.NameBasedUuid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A message with what it meant. A label may be replaced until it is accepted; a review is not taken back.
 *
 * @param id the same for the same message and source
 * @param readAs what triage took the message for
 * @param review null while nobody has looked at it
 * @param version grows with each change
 */
public record LabelledExample(
        String id,
        MessageId messageId,
        ExampleSource source,
        String language,
        Intent readAs,
        ExampleLabel label,
        ExampleState state,
        @Nullable ExampleReview review,
        long version) {
    private static final String PREFIX = "ex_";

    /** The id of the only example that this source can have of this message. */
    public static String id(MessageId message, ExampleSource source) {
        return PREFIX
                + NameBasedUuid.of("labelled-example", message.value(), source.word())
                        .toString()
                        .replace("-", "");
    }

    /** Whether an example may have this id. */
    public static boolean isId(String text) {
        return text.matches(PREFIX + "[0-9a-f]{32}");
    }

    /** A first label, for a supervisor to look at. */
    public static LabelledExample proposed(
            MessageId message, String language, Intent readAs, ExampleSource source, ExampleLabel label) {
        return new LabelledExample(
                id(message, source), message, source, language, readAs, label, ExampleState.PROPOSED, null, 0);
    }

    /** Takes another label in the place of this one, which then has to be looked at again. */
    public ExampleChange relabelled(ExampleLabel other) {
        if (label.intent().equals(other.intent()) && Objects.equals(label.text(), other.text())) {
            return ExampleChange.unchanged(this);
        }
        return state == ExampleState.ACCEPTED
                ? ExampleChange.refused(this)
                : ExampleChange.made(with(other, ExampleState.PROPOSED, null));
    }

    /**
     * Decides that it may be learnt from.
     *
     * @param corrected what the message meant, when the label is wrong as well
     */
    public ExampleChange accepted(@Nullable Intent corrected, ExampleReview by) {
        Intent meant = corrected == null ? label.intent() : corrected;
        if (state == ExampleState.ACCEPTED && meant.equals(label.intent())) {
            return ExampleChange.unchanged(this);
        }
        if (state != ExampleState.PROPOSED || label.text() == null) {
            return ExampleChange.refused(this);
        }
        ExampleLabel decided = new ExampleLabel(meant, label.text(), label.by(), label.at());
        return ExampleChange.made(with(decided, ExampleState.ACCEPTED, by));
    }

    /** Decides that it may not be learnt from. */
    public ExampleChange rejected(ExampleReview by) {
        if (state == ExampleState.REJECTED) {
            return ExampleChange.unchanged(this);
        }
        return state == ExampleState.ACCEPTED
                ? ExampleChange.refused(this)
                : ExampleChange.made(with(label, ExampleState.REJECTED, by));
    }

    private LabelledExample with(ExampleLabel newLabel, ExampleState newState, @Nullable ExampleReview newReview) {
        return new LabelledExample(id, messageId, source, language, readAs, newLabel, newState, newReview, version + 1);
    }
}
