package io.breakwater.escalation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.escalation.ARequest;
import io.breakwater.events.AgentId;
import io.breakwater.events.Author;
import io.breakwater.events.Lane;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseLifeTest {
    private static final Owner BEN = new Owner(new AgentId("agt_ben"), "Ben");
    private static final Queue FRAUD = new Queue("fraud", "Fraud", Lane.URGENT, List.of("solved"));
    private static final Queue GENERAL = new Queue("general", "General", Lane.NORMAL, List.of("solved"));
    private static final QueueOrder ORDER = new QueueOrder(Duration.ofMinutes(30));

    private final Case waiting = Case.open(ARequest.anew().event(), new Queues(List.of(FRAUD, GENERAL)), Instant.now());

    @Test
    void a_released_case_returns_to_its_old_place() {
        Case back = waiting.assignedTo(BEN).released();

        assertThat(ORDER.placeOf(back)).isEqualTo(ORDER.placeOf(waiting));
        assertThat(back.isWaiting()).isTrue();
        assertThat(back.owner()).isNull();
        assertThat(back.version()).isEqualTo(3);
    }

    @Test
    void only_the_agent_who_has_it_holds_a_case() {
        Case held = waiting.assignedTo(BEN);

        assertThat(held.isHeldBy(BEN.id())).isTrue();
        assertThat(held.isHeldBy(new AgentId("agt_sue"))).isFalse();
        assertThat(waiting.isHeldBy(BEN.id())).isFalse();
        assertThat(held.resolved("solved").isHeldBy(BEN.id())).isFalse();
    }

    @Test
    void a_resolved_case_remembers_who_resolved_it_and_how() {
        Case resolved = waiting.assignedTo(BEN).resolved("solved");

        assertThat(resolved.isResolved()).isTrue();
        assertThat(resolved.isWaiting()).isFalse();
        assertThat(waiting.isResolved()).isFalse();
        assertThat(BEN.asAuthor()).isEqualTo(Author.agent(BEN.id(), "Ben"));
        assertThat(resolved.owner()).isEqualTo(BEN);
        assertThat(resolved.standing().resolution()).isEqualTo("solved");
    }

    @Test
    void a_case_that_is_passed_to_another_queue_takes_its_lane_and_keeps_its_age() {
        Case moved = waiting.assignedTo(BEN).movedTo(FRAUD);

        assertThat(moved.placement().lane()).isEqualTo(Lane.URGENT);
        assertThat(moved.placement().queue()).isEqualTo("fraud");
        assertThat(moved.createdAt()).isEqualTo(waiting.createdAt());
        assertThat(moved.owner()).isNull();
    }

    @Test
    void a_lease_lapses_after_a_whole_duration_of_silence() {
        Instant heard = Instant.parse("2026-11-22T10:00:00Z");
        Lease lease = new Lease(heard, Duration.ofSeconds(60));

        assertThat(lease.isHeldAt(heard.plusSeconds(59))).isTrue();
        assertThat(lease.isHeldAt(heard.plusSeconds(60))).isFalse();
        assertThat(lease.lapsesAt()).isEqualTo(heard.plusSeconds(60));
    }

    @Test
    void an_agent_counts_as_online_only_while_saying_so_and_being_heard() {
        Instant heard = Instant.parse("2026-11-22T10:00:00Z");
        Lease lease = new Lease(heard, Duration.ofSeconds(60));

        assertThat(new Presence(BEN, List.of(), Availability.ONLINE, lease).isOnlineAt(heard))
                .isTrue();
        assertThat(new Presence(BEN, List.of(), Availability.AWAY, lease).isOnlineAt(heard))
                .isFalse();
        assertThat(new Presence(BEN, List.of(), Availability.ONLINE, lease).isOnlineAt(heard.plusSeconds(61)))
                .isFalse();
    }

    @Test
    void agents_who_leave_hold_no_cases() {
        assertThat(Availability.values())
                .filteredOn(Availability::holdsCases)
                .containsExactly(Availability.ONLINE, Availability.AWAY);
        assertThat(Availability.of("away_and_reassigning")).contains(Availability.AWAY_AND_REASSIGNING);
        assertThat(Availability.of("asleep")).isEmpty();
    }
}
