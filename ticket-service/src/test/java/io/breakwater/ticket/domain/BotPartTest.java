package io.breakwater.ticket.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.events.InquiryReceived;
import io.breakwater.events.ReplyIssued;
import io.breakwater.events.Urgency;
import io.breakwater.ticket.Story;
import java.util.Collection;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class BotPartTest {
    private final Story story = Story.of("anna");
    private final InquiryReceived question = story.says("where is it");
    private final Conversation conversation = new Conversation(
            StreamState.begun(story.conversation, story.contact, question.occurredAt()),
            Ticket.opened(TicketId.of(story.conversation)));

    private Collection<BotPart> parts(ReplyIssued... replies) {
        conversation.hear(question, Urgency.LOW);
        for (ReplyIssued reply : replies) {
            conversation.say(reply);
        }
        return conversation.additions().parts();
    }

    @Test
    void every_flow_of_a_reply_has_a_part_and_one_of_them_its_tokens() {
        assertThat(parts(story.bot(question, 70, "freeze_my_card", "article", "my_limits")))
                .extracting(BotPart::flow, BotPart::tokens)
                .containsExactly(tuple("freeze_my_card", 0), tuple("article", 70), tuple("my_limits", 0));
    }

    @Test
    void without_an_article_the_tokens_are_those_of_the_flow_that_spoke_last() {
        assertThat(parts(story.bot(question, 70, "freeze_my_card", "my_limits")))
                .extracting(BotPart::flow, BotPart::tokens)
                .containsExactly(tuple("freeze_my_card", 0), tuple("my_limits", 70));
    }

    @Test
    void replies_of_one_flow_add_up_and_what_belongs_to_none_has_a_part_of_its_own() {
        ReplyIssued first = story.bot(question, 10, "my_limits");
        ReplyIssued other = story.bot(question, 5);
        ReplyIssued last = story.bot(question, 20, "my_limits");

        assertThat(parts(first, other, last))
                .extracting(BotPart::flow, BotPart::tokens, BotPart::lastAt)
                .containsExactly(
                        Assertions.tuple("my_limits", 30L, last.occurredAt()),
                        Assertions.tuple("", 5L, other.occurredAt()));
    }

    @Test
    void what_a_customer_confirms_resolves_the_ticket() {
        ReplyIssued glad = story.glad(question, "my_limits");

        assertThat(parts(glad)).singleElement().satisfies(part -> assertThat(part.confirmed())
                .isTrue());
        assertThat(conversation.ticket().status()).isEqualTo(TicketStatus.RESOLVED);
        assertThat(conversation.ticket().outcome().current())
                .isEqualTo(new Resolution(1, ResolutionKind.CONFIRMED, null, glad.occurredAt(), false, null));
    }

    @Test
    void a_flow_that_goes_on_is_confirmed_no_more() {
        ReplyIssued glad = story.glad(question, "my_limits");

        assertThat(parts(glad, story.bot(question, 0, "my_limits")))
                .singleElement()
                .satisfies(part -> assertThat(part.confirmed()).isFalse());
    }

    @Test
    void while_another_flow_or_a_person_goes_on_the_ticket_stays_open() {
        ReplyIssued glad = story.glad(question, "my_limits");
        ReplyIssued gladAndMore = new ReplyIssued(
                glad.eventId(),
                glad.conversationId(),
                glad.contactId(),
                glad.occurredAt(),
                glad.messageId(),
                glad.inReplyTo(),
                glad.author(),
                glad.language(),
                glad.text(),
                glad.actions(),
                glad.sources(),
                0,
                List.of(),
                List.of("my_limits", "staking"),
                List.of("my_limits"));

        assertThat(parts(gladAndMore)).extracting(BotPart::confirmed).containsExactly(true, false);
        assertThat(conversation.ticket().status()).isEqualTo(TicketStatus.WAITING_ON_CUSTOMER);

        conversation.follow(story.queued());
        conversation.say(glad);
        assertThat(conversation.ticket().status()).isEqualTo(TicketStatus.OPEN);
    }

    @Test
    void agents_and_the_system_take_no_part() {
        assertThat(parts(story.agent("hello"), story.system("received"))).isEmpty();
    }

    private static Tuple tuple(String flow, long tokens) {
        return Assertions.tuple(flow, tokens);
    }
}
