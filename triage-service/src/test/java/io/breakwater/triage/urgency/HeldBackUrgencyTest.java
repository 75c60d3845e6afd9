package io.breakwater.triage.urgency;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.triage.domain.InquiryText;
import io.breakwater.triage.domain.Signal;
import io.breakwater.triage.domain.SignalFound;
import io.breakwater.triage.domain.UrgencyRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Measures the rules on messages in ten languages that were not looked at when the rules were written. */
class HeldBackUrgencyTest {
    private static final Set<Signal> THAT_CALL_A_PERSON =
            Set.of(Signal.FRAUD, Signal.ACCOUNT_TAKEOVER, Signal.PERSON_WANTED, Signal.SELF_HARM, Signal.DISTRESS);
    private static final Map<Signal, int[]> RECALL = new EnumMap<>(Signal.class);
    private static final Map<String, int[]> PERSON_BY_LANGUAGE = new TreeMap<>();
    private static final List<String> MISSED = new ArrayList<>();
    private static final List<String> FALSE_ALARMS = new ArrayList<>();
    private static int controls;

    @BeforeAll
    static void read() throws IOException {
        UrgencyRules rules = UrgencyRuleFile.load();
        for (String line : Files.readAllLines(Path.of("src/main/nlu/heldback/urgency.tsv"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] columns = line.split("\t");
                score(columns[0], columns[1], columns[2], rules.in(InquiryText.of(columns[2])));
            }
        }
        report();
    }

    private static void score(String truth, String language, String text, List<SignalFound> found) {
        if (truth.equals("none")) {
            controls++;
            found.stream()
                    .filter(f -> THAT_CALL_A_PERSON.contains(f.signal()) || f.needsProtection())
                    .findFirst()
                    .ifPresent(f -> FALSE_ALARMS.add(language + " \"" + text + "\": " + f.because()));
            return;
        }
        Signal wanted = Signal.of(truth);
        boolean hit = found.stream().anyMatch(f -> f.signal() == wanted);
        count(RECALL.computeIfAbsent(wanted, k -> new int[2]), hit);
        boolean person = found.stream()
                .anyMatch(f -> f.needsProtection() || f.signal() == wanted && THAT_CALL_A_PERSON.contains(wanted));
        if (THAT_CALL_A_PERSON.contains(wanted)) {
            count(PERSON_BY_LANGUAGE.computeIfAbsent(language, k -> new int[2]), person);
        }
        if (!hit) {
            MISSED.add(truth + " " + language + " \"" + text + "\"");
        }
    }

    private static void count(int[] cell, boolean hit) {
        cell[0] += hit ? 1 : 0;
        cell[1]++;
    }

    private static void report() {
        StringBuilder report = new StringBuilder("Rules on held-back messages, recall:");
        RECALL.forEach((signal, cell) ->
                report.append(' ').append(signal.word()).append(' ').append(share(cell)));
        report.append("; reaches a person, by language:");
        PERSON_BY_LANGUAGE.forEach((language, cell) ->
                report.append(' ').append(language).append(' ').append(share(cell)));
        report.append("; false alarms ")
                .append(FALSE_ALARMS.size())
                .append(" of ")
                .append(controls);
        System.out.println(report);
        MISSED.forEach(text -> System.out.println("missed: " + text));
        FALSE_ALARMS.forEach(text -> System.out.println("false alarm: " + text));
    }

    private static String share(int[] cell) {
        return cell[0] + "/" + cell[1];
    }

    private static double recall(Signal signal) {
        int[] cell = RECALL.getOrDefault(signal, new int[] {0, 1});
        return (double) cell[0] / cell[1];
    }

    @Test
    void nearly_every_report_of_fraud_or_takeover_is_found() {
        assertThat(recall(Signal.FRAUD)).isGreaterThanOrEqualTo(0.9);
        assertThat(recall(Signal.ACCOUNT_TAKEOVER)).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void nearly_every_wish_for_a_person_is_found() {
        assertThat(recall(Signal.PERSON_WANTED)).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void nearly_every_sign_of_danger_to_a_life_is_found() {
        assertThat(recall(Signal.SELF_HARM)).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void ordinary_questions_about_the_same_subjects_raise_few_alarms() {
        assertThat(controls).isGreaterThan(50);
        assertThat((double) FALSE_ALARMS.size() / controls).isLessThanOrEqualTo(0.05);
    }
}
