package io.breakwater.chatbot.handover;

import io.breakwater.chatbot.domain.DialogueState;
import io.breakwater.chatbot.domain.Phrases;
import io.breakwater.chatbot.store.Dialogues;
import io.breakwater.chatbot.store.StoredDialogue;
import io.breakwater.events.CaseChange;
import io.breakwater.events.CaseChanged;
import io.breakwater.events.ConversationId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A resolved case makes the conversation the bot's again, which starts afresh. Other changes of a case do not. */
@ApplicationScoped
class TakingBack {
    private final Dialogues dialogues;

    TakingBack(Dialogues dialogues) {
        this.dialogues = dialogues;
    }

    /** Runs inside the inbox transaction. Remembers unknown conversations too: a late request must not win. */
    Uni<Void> takeBack(List<CaseChanged> changes) {
        Map<ConversationId, CaseChanged> resolved = new LinkedHashMap<>();
        changes.stream()
                .filter(c -> CaseChange.RESOLVED.equals(c.change()))
                .forEach(c -> resolved.merge(c.conversationId(), c, TakingBack::later));
        if (resolved.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return dialogues.load(resolved.keySet()).chain(stored -> {
            List<StoredDialogue> changed = new ArrayList<>();
            resolved.forEach((conversation, change) -> {
                StoredDialogue before = stored.getOrDefault(conversation, unknown(change));
                DialogueState after = before.state().givenBack(change.occurredAt());
                if (!after.equals(before.state())) {
                    changed.add(before.next(after));
                }
            });
            return dialogues.save(changed);
        });
    }

    private static CaseChanged later(CaseChanged one, CaseChanged other) {
        return one.occurredAt().isAfter(other.occurredAt()) ? one : other;
    }

    private static StoredDialogue unknown(CaseChanged change) {
        return StoredDialogue.fresh(change.conversationId(), change.contactId(), Phrases.FALLBACK);
    }
}
