package io.breakwater.ticket.domain;

import io.breakwater.events.CaseId;
import io.breakwater.events.ConversationChanged;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one transaction adds to a conversation: to be stored, and (the items) to be published. */
public final class Additions {
    final List<ConversationChanged> items = new ArrayList<>();
    final List<HeldReply> held = new ArrayList<>();
    final Map<CaseId, Handoff> handoffs = new LinkedHashMap<>();
    final Map<Integer, Resolution> resolutions = new LinkedHashMap<>();
    final Map<String, BotPart> parts = new LinkedHashMap<>();

    Additions() {}

    /** New items in the order of their {@code seq}. */
    public List<ConversationChanged> items() {
        return Collections.unmodifiableList(items);
    }

    /** Replies to keep until their question comes. */
    public List<HeldReply> held() {
        return Collections.unmodifiableList(held);
    }

    /** Cases of which something new is known. */
    public Collection<Handoff> handoffs() {
        return Collections.unmodifiableCollection(handoffs.values());
    }

    /** What the bot's flows have added, one for each flow. */
    public Collection<BotPart> parts() {
        return Collections.unmodifiableCollection(parts.values());
    }

    /** Resolutions that are new, or no longer hold. */
    public Collection<Resolution> resolutions() {
        return Collections.unmodifiableCollection(resolutions.values());
    }
}
