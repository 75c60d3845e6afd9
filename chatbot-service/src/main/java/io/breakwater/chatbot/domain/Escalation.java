package io.breakwater.chatbot.domain;

import io.breakwater.events.Dossier;
import io.breakwater.events.EscalationReason;
import java.util.List;

/** The bot's request for a person, with everything that was already said. */
public record Escalation(EscalationReason reason, List<String> skills, Dossier dossier) {
    public Escalation {
        skills = List.copyOf(skills);
    }
}
