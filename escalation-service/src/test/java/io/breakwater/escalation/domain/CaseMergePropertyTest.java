package io.breakwater.escalation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.escalation.ARequest;
import io.breakwater.events.Confidence;
import io.breakwater.events.Dossier;
import io.breakwater.events.EscalationRequested;
import io.breakwater.events.Intent;
import io.breakwater.events.Lane;
import io.breakwater.events.ScoredIntent;
import io.breakwater.events.Slot;
import io.breakwater.events.Urgency;
import io.breakwater.events.VerificationLevel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Merging, for whatever comes. */
class CaseMergePropertyTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Queues QUEUES = new Queues(List.of(
            new Queue("fraud", "Fraud", Lane.URGENT, List.of("solved")),
            new Queue("general", "General", Lane.NORMAL, List.of("solved"))));

    @Test
    void whatever_comes_in_whatever_order_nothing_sinks_and_nothing_known_is_lost() {
        Random random = new Random(20261122);
        for (int round = 0; round < 500; round++) {
            List<EscalationRequested> requests = IntStream.range(0, 2 + random.nextInt(6))
                    .mapToObj(i -> anyRequest(random))
                    .toList();
            Case it = Case.open(requests.get(0), QUEUES, NOW);
            for (EscalationRequested request : requests.subList(1, requests.size())) {
                Case before = it;
                it = it.with(request, QUEUES);
                assertThat(QueueOrder.laneRank(it.placement().lane()))
                        .isLessThanOrEqualTo(
                                QueueOrder.laneRank(before.placement().lane()));
                assertThat(it.placement().urgency())
                        .isGreaterThanOrEqualTo(before.placement().urgency());
                assertThat(it.createdAt()).isBeforeOrEqualTo(before.createdAt());
                assertThat(it.dossier().summary().length())
                        .isGreaterThanOrEqualTo(before.dossier().summary().length());
            }
            Dossier end = it.dossier();
            for (EscalationRequested request : requests) {
                assertThat(end.stepsTried()).containsAll(request.dossier().stepsTried());
                assertThat(end.articles()).containsAll(request.dossier().articles());
                assertThat(end.links()).containsAll(request.dossier().links());
                assertThat(end.openQuestions()).containsAll(request.dossier().openQuestions());
                assertThat(names(end)).containsAll(names(request.dossier()));
                assertThat(end.stepsTried()).doesNotHaveDuplicates();
                assertThat(it.placement().urgency()).isGreaterThanOrEqualTo(request.urgency());
            }
        }
    }

    @Test
    void a_repeated_request_adds_nothing() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            EscalationRequested request = anyRequest(random);
            Case once = open(ARequest.anew()).with(request, QUEUES);
            Case twice = once.with(request, QUEUES);

            assertThat(twice.dossier()).isEqualTo(once.dossier());
            assertThat(twice.placement()).isEqualTo(once.placement());
            assertThat(twice.createdAt()).isEqualTo(once.createdAt());
        }
    }

    private static Case open(ARequest request) {
        return Case.open(request.event(), QUEUES, NOW);
    }

    private static List<String> names(Dossier dossier) {
        return dossier.slots().stream().map(Slot::name).collect(Collectors.toList());
    }

    private static EscalationRequested anyRequest(Random random) {
        List<Lane> lanes = List.of(Lane.URGENT, Lane.NORMAL, Lane.ASYNC);
        List<Urgency> urgencies = List.of(Urgency.LOW, Urgency.NORMAL, Urgency.HIGH, Urgency.URGENT);
        Dossier dossier = new Dossier(
                "s".repeat(random.nextInt(40)),
                random.nextBoolean() ? null : "text " + random.nextInt(9),
                List.of(new ScoredIntent(new Intent("intent_" + random.nextInt(5)), new Confidence(0.5))),
                some(random).stream()
                        .map(w -> new Slot(w, w, "said", random.nextBoolean()))
                        .toList(),
                some(random),
                some(random),
                some(random),
                "en",
                null,
                random.nextBoolean() ? VerificationLevel.NONE : VerificationLevel.VERIFIED,
                some(random));
        return ARequest.of("conv_1")
                .at(NOW.minus(Duration.ofSeconds(random.nextInt(3600))))
                .in(lanes.get(random.nextInt(lanes.size())))
                .with(urgencies.get(random.nextInt(urgencies.size())))
                .with(dossier)
                .event();
    }

    private static List<String> some(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            words.add("word-" + random.nextInt(12));
        }
        return words;
    }
}
