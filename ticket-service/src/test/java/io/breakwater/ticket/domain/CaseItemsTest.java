package io.breakwater.ticket.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.breakwater.events.CaseChange;
import io.breakwater.events.CaseChanged;
import io.breakwater.events.CaseState;
import io.breakwater.events.ConversationChanged;
import io.breakwater.events.InquiryReceived;
import io.breakwater.events.QueueStatus;
import io.breakwater.events.Urgency;
import io.breakwater.ticket.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseItemsTest {
    private final Story story = Story.of("anna");
    private final Conversation conversation = begun(story);

    @ParameterizedTest
    @CsvSource({
        "queued,           queued,   queue.position_changed",
        "position_changed, queued,   queue.position_changed",
        "raised,           queued,   queue.position_changed",
        "assigned,         assigned, conversation.assigned",
        "released,         queued,   conversation.unassigned",
        "transferred,      queued,   conversation.unassigned",
        "transferred,      assigned, conversation.assigned",
        "from_the_future,  queued,   conversation.updated",
    })
    void changes_of_a_known_case_have_their_names(String change, String state, String type) {
        conversation.follow(story.queued());
        CaseChanged told = story.changed(new CaseChange(change));
        CaseChanged moved = "assigned".equals(state) ? withState(told, new CaseState(state)) : told;
        conversation.follow(moved);

        ConversationChanged item = conversation.additions().items().get(1);
        assertThat(item.type()).isEqualTo(type);
        assertThat(item.caseStatus().caseId()).isEqualTo(story.caseId());
    }

    @Test
    void an_overtaken_version_is_shown_but_moves_nothing_back() {
        CaseChanged queued = story.queued();
        CaseChanged assigned = story.assigned();
        CaseChanged overtaken = story.resolved("never mind");
        conversation.recall(new Handoff(story.caseId(), 9, Urgency.NORMAL));
        Ticket before = conversation.ticket();

        conversation.follow(assigned);
        conversation.follow(queued);
        conversation.follow(overtaken);

        assertThat(conversation.ticket()).isEqualTo(before);
        assertThat(conversation.additions().handoffs()).isEmpty();
        assertThat(conversation.additions().items())
                .extracting(ConversationChanged::type)
                .containsExactly("conversation.assigned", "queue.position_changed", "conversation.resolved");
    }

    @Test
    void a_resolution_and_its_end_are_both_kept() {
        conversation.follow(story.resolved("refund_paid"));
        InquiryReceived complaint = story.says("nothing came");
        conversation.hear(complaint, Urgency.LOW);
        conversation.follow(story.anotherCase().resolved("paid_again"));

        assertThat(conversation.additions().resolutions())
                .extracting(Resolution::number, Resolution::reason, Resolution::reopenedAt)
                .containsExactly(tuple(1, "refund_paid", complaint.occurredAt()), tuple(2, "paid_again", null));
    }

    private static CaseChanged withState(CaseChanged change, CaseState state) {
        var status = new QueueStatus(state, "general", null, null, null);
        return new CaseChanged(
                change.eventId(),
                change.conversationId(),
                change.contactId(),
                change.occurredAt(),
                change.caseId(),
                change.version(),
                change.change(),
                change.lane(),
                change.urgency(),
                status,
                change.agent(),
                null);
    }

    private static Conversation begun(Story story) {
        return new Conversation(
                StreamState.begun(story.conversation, story.contact, story.now()),
                Ticket.opened(TicketId.of(story.conversation)));
    }
}
