package io.breakwater.escalation.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.breakwater.escalation.domain.Case;
import io.breakwater.escalation.store.Messages.Note;
import io.breakwater.events.Dossier;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case with all that the agent may know, so that nothing is asked twice.
 *
 * @param resolutions the words with which it may be resolved
 */
public record CaseDetail(
        @JsonUnwrapped CaseItem item,
        String contactId,
        List<String> skills,
        List<String> resolutions,
        Dossier dossier,
        List<NoteView> notes) {

    /** What a colleague noted. */
    public record NoteView(String id, @Nullable AgentName author, String text, Instant createdAt) {}

    static CaseDetail of(Case it, List<String> resolutions, List<Note> notes) {
        return new CaseDetail(
                CaseItem.of(it),
                it.subject().contactId().value(),
                it.placement().skills(),
                resolutions,
                it.dossier(),
                notes.stream()
                        .map(n -> new NoteView(n.id().value(), AgentName.of(n.author()), n.text(), n.writtenAt()))
                        .toList());
    }
}
