package io.breakwater.ticket.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.events.Author;
import io.breakwater.events.CaseChanged;
import io.breakwater.events.Urgency;
import io.breakwater.ticket.Story;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicketTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private final Story story = Story.of("anna");
    private final Ticket ticket = Ticket.opened(TicketId.of(story.conversation));

    @Test
    void the_first_words_become_the_subject_and_stay_it() {
        Ticket heard = ticket.customerWrote("where is my refund", Urgency.LOW).customerWrote("hello?", Urgency.LOW);

        assertThat(heard.subject()).isEqualTo("where is my refund");
        assertThat(heard.status()).isEqualTo(TicketStatus.NEW);
        assertThat(heard.priority()).isEqualTo(Urgency.NORMAL);
    }

    @Test
    void an_urgent_message_makes_an_urgent_ticket_for_good() {
        Ticket heard = ticket.customerWrote("I was robbed", Urgency.URGENT).customerWrote("please", Urgency.LOW);

        assertThat(heard.priority()).isEqualTo(Urgency.URGENT);
    }

    @Test
    void first_responses_of_bot_and_person_are_told_apart_and_the_earliest_counts() {
        Ticket answered = ticket.botReplied(NOON.plusSeconds(2))
                .botReplied(NOON.plusSeconds(1))
                .agentReplied(NOON.plusSeconds(9))
                .agentReplied(NOON.plusSeconds(20));

        assertThat(answered.responses()).isEqualTo(new Responses(NOON.plusSeconds(1), NOON.plusSeconds(9)));
        assertThat(answered.status()).isEqualTo(TicketStatus.WAITING_ON_CUSTOMER);
    }

    @Test
    void the_bot_does_not_answer_for_the_people_of_an_open_case() {
        Ticket waiting = ticket.caseChanged(story.queued(), null).botReplied(NOON);

        assertThat(waiting.status()).isEqualTo(TicketStatus.OPEN);
    }

    @Test
    void a_case_has_an_assignee_while_somebody_holds_it() {
        CaseChanged queued = story.queued();
        Ticket waiting = ticket.caseChanged(queued, null);
        Ticket held = waiting.caseChanged(story.assigned(), Handoff.of(queued));
        Ticket released = held.caseChanged(story.released(), Handoff.of(queued));

        assertThat(waiting.desk()).isEqualTo(new Desk(null, story.caseId()));
        assertThat(held.desk().assignee()).extracting(Author::name).isEqualTo("Ben");
        assertThat(released.desk().assignee()).isNull();
    }

    @Test
    void the_priority_follows_the_urgency_of_the_case_when_that_changes() {
        CaseChanged queued = story.withUrgency(Urgency.HIGH).queued();
        Ticket high = ticket.caseChanged(queued, null);
        Ticket byHand = high.setByHand(Urgency.LOW, TicketStatus.OPEN, NOON);
        Ticket moved = byHand.caseChanged(story.position(2), Handoff.of(queued));
        Ticket raised = moved.caseChanged(story.withUrgency(Urgency.URGENT).raised(), Handoff.of(queued));

        assertThat(high.priority()).isEqualTo(Urgency.HIGH);
        assertThat(moved.priority()).isEqualTo(Urgency.LOW);
        assertThat(raised.priority()).isEqualTo(Urgency.URGENT);
    }

    @Test
    void what_the_customer_owes_stays_owed_while_the_case_moves() {
        CaseChanged queued = story.queued();
        Ticket waiting = ticket.caseChanged(queued, null).agentReplied(NOON);

        assertThat(waiting.caseChanged(story.position(1), Handoff.of(queued)).status())
                .isEqualTo(TicketStatus.WAITING_ON_CUSTOMER);
    }

    @ParameterizedTest
    @CsvSource({"refund_paid, AGENT, refund_paid", "confirmed, CONFIRMED,", "assumed, ASSUMED,", ", AGENT,"})
    void a_resolution_is_confirmed_assumed_or_an_agents(String word, ResolutionKind kind, String reason) {
        Ticket resolved = ticket.caseChanged(story.resolved(word), null);

        Resolution end = resolved.outcome().current();
        assertThat(end).isNotNull();
        assertThat(end.kind()).isEqualTo(kind);
        assertThat(end.reason()).isEqualTo(reason);
        assertThat(end.csatRequested()).isTrue();
        assertThat(resolved.status()).isEqualTo(TicketStatus.RESOLVED);
        assertThat(resolved.desk().openCase()).isNull();
        assertThat(resolved.desk().assignee()).isNotNull();
    }

    @Test
    void a_message_after_the_resolution_reopens() {
        Ticket back = ticket.caseChanged(story.resolved("done"), null).customerWrote("not at all", Urgency.LOW);

        assertThat(back.status()).isEqualTo(TicketStatus.OPEN);
        assertThat(back.outcome()).isEqualTo(new Outcome(null, 1, 1));
    }

    @Test
    void a_new_case_after_the_resolution_reopens() {
        Ticket back = ticket.caseChanged(story.resolved("done"), null)
                .caseChanged(story.anotherCase().queued(), null);

        assertThat(back.status()).isEqualTo(TicketStatus.OPEN);
        assertThat(back.outcome().reopened()).isEqualTo(1);
    }

    @Test
    void silence_after_an_answer_is_taken_for_help() {
        Ticket quiet = ticket.botReplied(NOON).assumedResolved(NOON.plusSeconds(60));

        assertThat(quiet.outcome().current())
                .isEqualTo(new Resolution(1, ResolutionKind.ASSUMED, null, NOON.plusSeconds(60), false, null));
    }

    @Test
    void silence_is_no_answer_while_we_owe_one_or_a_case_is_open() {
        Ticket inCase = ticket.caseChanged(story.queued(), null).agentReplied(NOON);

        assertThat(ticket.assumedResolved(NOON)).isEqualTo(ticket);
        assertThat(inCase.assumedResolved(NOON)).isEqualTo(inCase);
    }

    @Test
    void an_agent_resolves_closes_and_reopens_by_hand() {
        Ticket resolved = ticket.setByHand(Urgency.HIGH, TicketStatus.RESOLVED, NOON);
        Ticket closed = resolved.setByHand(Urgency.HIGH, TicketStatus.CLOSED, NOON);
        Ticket back = resolved.setByHand(Urgency.HIGH, TicketStatus.OPEN, NOON);

        assertThat(resolved.outcome().current())
                .isEqualTo(new Resolution(1, ResolutionKind.AGENT, null, NOON, false, null));
        assertThat(closed.status()).isEqualTo(TicketStatus.CLOSED);
        assertThat(closed.outcome()).isEqualTo(resolved.outcome());
        assertThat(back.outcome()).isEqualTo(new Outcome(null, 1, 1));
    }
}
