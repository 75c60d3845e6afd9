package io.breakwater.escalation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.breakwater.escalation.ARequest;
import io.breakwater.events.Lane;
import io.breakwater.events.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QueueOrderTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Duration BOUND = Duration.ofMinutes(30);
    private static final QueueOrder ORDER = new QueueOrder(BOUND);
    private static final Queues QUEUES = new Queues(List.of(
            new Queue("fraud", "Fraud", Lane.URGENT, List.of("solved")),
            new Queue("general", "General", Lane.NORMAL, List.of("solved"))));
    private static final List<Lane> LANES = List.of(Lane.URGENT, Lane.NORMAL, Lane.ASYNC, new Lane("gold"));
    private static final List<Urgency> URGENCIES = List.of(Urgency.LOW, Urgency.NORMAL, Urgency.HIGH, Urgency.URGENT);

    @Test
    void the_urgent_lane_goes_first_however_old_the_others_are() {
        assertThat(place(Lane.URGENT, Urgency.LOW, 0)).isLessThan(place(Lane.NORMAL, Urgency.URGENT, 86_400));
    }

    @Test
    void the_more_urgent_goes_first_among_those_who_came_together() {
        assertThat(place(Lane.NORMAL, Urgency.HIGH, 0)).isLessThan(place(Lane.NORMAL, Urgency.NORMAL, 60));
    }

    @Test
    void the_older_goes_first_among_equals() {
        assertThat(place(Lane.NORMAL, Urgency.NORMAL, 60)).isLessThan(place(Lane.NORMAL, Urgency.NORMAL, 59));
    }

    @Test
    void age_outweighs_urgency_in_the_end() {
        assertThat(place(Lane.NORMAL, Urgency.LOW, 30 * 60 + 1)).isLessThan(place(Lane.NORMAL, Urgency.URGENT, 0));
    }

    @Test
    void a_lane_that_is_not_known_yet_waits_with_the_normal_ones() {
        assertThat(QueueOrder.laneRank(new Lane("gold"))).isEqualTo(QueueOrder.laneRank(Lane.NORMAL));
        assertThat(QueueOrder.laneRank(Lane.ASYNC)).isGreaterThan(QueueOrder.laneRank(Lane.NORMAL));
    }

    @Test
    void nobody_is_overtaken_by_one_of_the_same_lane_who_came_later_than_the_bound() {
        Random random = new Random(20261122);
        for (int i = 0; i < 20_000; i++) {
            Lane lane = LANES.get(random.nextInt(LANES.size()));
            int age = random.nextInt(7200);
            int younger = Math.max(0, age - (int) BOUND.toSeconds() - 1 - random.nextInt(600));
            if (age - younger <= BOUND.toSeconds()) {
                continue;
            }
            assertThat(place(lane, any(random), age)).isLessThan(place(lane, any(random), younger));
        }
    }

    @Test
    void the_order_is_total_whatever_waits() {
        Random random = new Random(42);
        for (int round = 0; round < 200; round++) {
            List<Place> places = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                places.add(place(LANES.get(random.nextInt(LANES.size())), any(random), random.nextInt(40) * 60));
            }
            places.sort(null);
            for (int i = 0; i < places.size(); i++) {
                for (int j = i + 1; j < places.size(); j++) {
                    assertThat(places.get(i)).isLessThan(places.get(j));
                    assertThat(places.get(j)).isGreaterThan(places.get(i));
                }
            }
        }
    }

    @Test
    void waiting_alone_changes_nobodys_place() {
        Case it = Case.open(ARequest.anew().at(NOW).event(), QUEUES, NOW.plusSeconds(1));

        assertThat(ORDER.placeOf(it.told().told())).isEqualTo(ORDER.placeOf(it));
    }

    @Test
    void a_negative_bound_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new QueueOrder(Duration.ofSeconds(-1)));
    }

    private static Urgency any(Random random) {
        return URGENCIES.get(random.nextInt(URGENCIES.size()));
    }

    private static Place place(Lane lane, Urgency urgency, int ageS) {
        ARequest request = ARequest.anew().in(lane).with(urgency).at(NOW.minusSeconds(ageS));
        return ORDER.placeOf(Case.open(request.event(), QUEUES, NOW));
    }
}
