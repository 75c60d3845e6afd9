package io.breakwater.ticket.domain;

import io.breakwater.events.Channel;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import java.time.Instant;
import java.util.Locale;

/**
 * What is stored of a conversation beside its items and its ticket.
 *
 * @param language ISO 639-1 of the customer's app
 * @param createdAt of the first thing that happened in it
 * @param updatedAt of the latest
 * @param lastSeq the latest item's place
 * @param heldReplies answers that wait for their question
 * @param handedOff whether people were ever asked for
 */
public record StreamState(
        ConversationId id,
        ContactId contact,
        Channel channel,
        String language,
        Instant createdAt,
        Instant updatedAt,
        long lastSeq,
        int heldReplies,
        boolean handedOff) {

    public static StreamState begun(ConversationId id, ContactId contact, Instant at) {
        return new StreamState(id, contact, Channel.WEB, "en", at, at, 0, 0, false);
    }

    /** The customer's first message came: it says where from and in which language. */
    StreamState opened(Channel from, String locale, Instant begun) {
        String primary = Locale.forLanguageTag(locale).getLanguage();
        String spoken = primary.isEmpty() ? "en" : primary;
        return new StreamState(id, contact, from, spoken, begun, updatedAt, lastSeq, heldReplies, handedOff);
    }

    /** One item longer. */
    StreamState grown(Instant at) {
        Instant latest = at.isAfter(updatedAt) ? at : updatedAt;
        return new StreamState(id, contact, channel, language, createdAt, latest, lastSeq + 1, heldReplies, handedOff);
    }

    StreamState holding(int replies) {
        return new StreamState(id, contact, channel, language, createdAt, updatedAt, lastSeq, replies, handedOff);
    }

    StreamState withPeople() {
        return new StreamState(id, contact, channel, language, createdAt, updatedAt, lastSeq, heldReplies, true);
    }
}
