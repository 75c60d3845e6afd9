package io.breakwater.escalation.store;

import io.breakwater.escalation.domain.Owner;
import io.breakwater.events.AgentId;
import io.breakwater.events.CaseId;
import io.breakwater.events.MessageId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What agents have said: enough to know a repeated request, and the notes that only agents read. */
@ApplicationScoped
public class Messages {
    private static final String ADD =
            """
            insert into agent_message (message_id, case_id, agent_id, client_message_id, visibility, fingerprint, issued_at)
            values (:id, :case, :agent, :client, :visibility, :fingerprint, :now)
            on conflict (message_id) do nothing""";
    private static final String ADD_NOTE =
            """
            insert into case_note (id, case_id, agent_id, agent_name, text, written_at)
            values (:id, :case, :agent, :name, :text, :now)""";
    private static final String NOTES =
            """
            select cast(row_to_json(n) as text) from case_note n
            where case_id = :case order by written_at, id limit 500""";

    private final Clock clock;

    Messages(Clock clock) {
        this.clock = clock;
    }

    /**
     * A message that was taken.
     *
     * @param fingerprint of its text, to tell a repeated request from another one under the same id
     */
    public record Taken(
            MessageId messageId, CaseId caseId, String clientMessageId, String visibility, String fingerprint) {}

    /** An internal note. */
    public record Note(MessageId id, Owner author, String text, Instant writtenAt) {}

    public Uni<Optional<Taken>> byId(MessageId id) {
        return Sql.list(
                        "select cast(row_to_json(m) as text) from agent_message m where message_id = :id",
                        Taken.class,
                        Map.of("id", id.value()))
                .map(found -> found.stream().findFirst());
    }

    /** Answers false when the same message was taken at the same moment by another request. */
    public Uni<Boolean> add(Taken message, Owner agent) {
        return Sql.change(
                        ADD,
                        Map.of(
                                "id", message.messageId().value(),
                                "case", message.caseId().value(),
                                "agent", agent.id().value(),
                                "client", message.clientMessageId(),
                                "visibility", message.visibility(),
                                "fingerprint", message.fingerprint(),
                                "now", clock.instant()))
                .map(added -> added == 1);
    }

    public Uni<Void> addNote(MessageId id, CaseId caseId, Owner author, String text) {
        return Sql.change(
                        ADD_NOTE,
                        Map.of(
                                "id", id.value(),
                                "case", caseId.value(),
                                "agent", author.id().value(),
                                "name", author.name(),
                                "text", text,
                                "now", clock.instant()))
                .replaceWithVoid();
    }

    /** The first 500, oldest first. */
    public Uni<List<Note>> notesOf(CaseId caseId) {
        return Sql.list(NOTES, NoteRow.class, Map.of("case", caseId.value()))
                .map(rows -> rows.stream().map(NoteRow::toNote).toList());
    }

    private record NoteRow(MessageId id, AgentId agentId, String agentName, String text, Instant writtenAt) {
        Note toNote() {
            return new Note(id, new Owner(agentId, agentName), text, writtenAt);
        }
    }
}
