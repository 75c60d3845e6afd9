package io.breakwater.triage.urgency;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.triage.domain.InquiryText;
import io.breakwater.triage.domain.Signal;
import io.breakwater.triage.domain.SignalFound;
import io.breakwater.triage.domain.UrgencyRules;
import io.breakwater.triage.intent.IntentMeanings;
import io.breakwater.triage.intent.IntentReader;
import io.breakwater.triage.intent.IntentReaders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Measures both detectors, alone and together, on messages that neither was made from: with each signal, with the same
 * words and no signal, and on ordinary business.
 */
class HeldBackUrgencyTest {
    private static final Path HELD_BACK = Path.of("src/main/nlu/heldback");
    private static final Set<String> NO_BUSINESS_OF_THE_BOT =
            Set.of("fraud_report", "account_takeover", "phishing_report", "want_person", "complaint");
    private static final IntentReader READER = IntentReaders.unhurried();
    private static final IntentMeanings MEANINGS = IntentMeanings.load(IntentReaders.MODEL.intents());
    private static final UrgencyRules RULES = UrgencyRuleFile.load();
    private static final List<Row> ROWS = new ArrayList<>();
    private static final List<Row> BUSINESS = new ArrayList<>();

    /** A message, what it holds ("none" or a signal's word), and what each detector found in it. */
    private record Row(String truth, String language, String text, List<SignalFound> rules, List<SignalFound> model) {
        static Row of(String truth, String language, String words) {
            InquiryText text = InquiryText.of(words);
            List<SignalFound> byRules = RULES.in(text);
            Set<Signal> ruledOut = RULES.ruledOut(text);
            List<SignalFound> byModel = UrgencyModels.SHIPPED
                    .in(
                            text,
                            language,
                            MEANINGS.isBusiness(READER.read(text, language).best()))
                    .signals()
                    .stream()
                    .filter(found -> !ruledOut.contains(found.signal()))
                    .toList();
            return new Row(truth, language, words, byRules, byModel);
        }

        List<SignalFound> together() {
            return Stream.concat(rules.stream(), model.stream()).toList();
        }

        boolean isControl() {
            return truth.equals("none");
        }

        boolean seesTruth(List<SignalFound> found) {
            return found.stream().anyMatch(f -> f.signal().word().equals(truth));
        }

        /** Whether a person would be called for what was found. */
        boolean callsPerson(List<SignalFound> found) {
            return found.stream()
                    .anyMatch(f ->
                            f.needsProtection() || f.signal() == Signal.PERSON_WANTED || f.signal() == Signal.DISTRESS);
        }
    }

    @BeforeAll
    static void read() throws IOException {
        for (String[] columns : lines(HELD_BACK.resolve("urgency.tsv"))) {
            ROWS.add(Row.of(columns[0], columns[1], columns[2]));
        }
        try (Stream<Path> files = Files.list(HELD_BACK)) {
            for (Path file : files.filter(path -> path.getFileName().toString().length() == "en.tsv".length())
                    .sorted()
                    .toList()) {
                String language = file.getFileName().toString().substring(0, 2);
                for (String[] columns : lines(file)) {
                    if (!NO_BUSINESS_OF_THE_BOT.contains(columns[0])) {
                        BUSINESS.add(Row.of("none", language, columns[1]));
                    }
                }
            }
        }
        report();
    }

    private static List<String[]> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
    }

    private static void report() {
        for (Signal signal : Signal.values()) {
            List<Row> rows = ROWS.stream()
                    .filter(row -> row.truth().equals(signal.word()))
                    .toList();
            System.out.printf(
                    Locale.ROOT,
                    "%-16s rules %.3f, model %.3f, together %.3f of %d; together by language %s%n",
                    signal.word(),
                    share(rows, row -> row.seesTruth(row.rules())),
                    share(rows, row -> row.seesTruth(row.model())),
                    share(rows, row -> row.seesTruth(row.together())),
                    rows.size(),
                    byLanguage(rows, row -> row.seesTruth(row.together())));
        }
        reportAlarms("controls", ROWS.stream().filter(Row::isControl).toList());
        reportAlarms("ordinary business", BUSINESS);
        ROWS.stream()
                .filter(row -> !row.isControl() && !row.seesTruth(row.together()))
                .forEach(row -> System.out.println("missed: " + row.truth() + " " + row.language() + " " + row.text()));
        System.out.printf(
                Locale.ROOT,
                "false alarms of fraud or takeover on ordinary business: %.4f%n",
                share(BUSINESS, row -> tellsOfTheft(row.together())));
        Stream.concat(ROWS.stream().filter(Row::isControl), BUSINESS.stream())
                .filter(row -> row.callsPerson(row.together()))
                .forEach(row -> System.out.println("false alarm: " + row.language() + " " + row.text() + " "
                        + row.together().stream().map(SignalFound::because).toList()));
    }

    private static boolean tellsOfTheft(List<SignalFound> found) {
        return found.stream().anyMatch(f -> f.signal() == Signal.FRAUD || f.signal() == Signal.ACCOUNT_TAKEOVER);
    }

    private static void reportAlarms(String name, List<Row> rows) {
        System.out.printf(
                Locale.ROOT,
                "false alarms on %s: rules %.4f, model %.4f, together %.4f of %d; together by language %s%n",
                name,
                share(rows, row -> row.callsPerson(row.rules())),
                share(rows, row -> row.callsPerson(row.model())),
                share(rows, row -> row.callsPerson(row.together())),
                rows.size(),
                byLanguage(rows, row -> row.callsPerson(row.together())));
    }

    private static Map<String, String> byLanguage(List<Row> rows, Predicate<Row> counts) {
        Map<String, String> shares = new TreeMap<>();
        rows.stream().map(Row::language).distinct().forEach(language -> {
            List<Row> own =
                    rows.stream().filter(row -> row.language().equals(language)).toList();
            shares.put(language, String.format(Locale.ROOT, "%.3f", share(own, counts)));
        });
        return shares;
    }

    private static double share(List<Row> rows, Predicate<Row> counts) {
        return rows.stream().filter(counts).count() / (double) rows.size();
    }

    private static double recall(Signal signal) {
        List<Row> rows =
                ROWS.stream().filter(row -> row.truth().equals(signal.word())).toList();
        return share(rows, row -> row.seesTruth(row.together()));
    }

    @Test
    void nearly_every_report_of_fraud_or_takeover_is_found() {
        assertThat(recall(Signal.FRAUD)).isGreaterThanOrEqualTo(0.93);
        assertThat(recall(Signal.ACCOUNT_TAKEOVER)).isGreaterThanOrEqualTo(0.93);
    }

    @Test
    void nearly_every_coercion_is_found() {
        assertThat(recall(Signal.COERCION)).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void nearly_every_wish_for_a_person_is_found() {
        assertThat(recall(Signal.PERSON_WANTED)).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void nearly_every_sign_of_danger_to_a_life_is_found() {
        assertThat(recall(Signal.SELF_HARM)).isGreaterThanOrEqualTo(0.96);
    }

    @Test
    void ordinary_business_and_questions_about_danger_raise_few_alarms() {
        assertThat(share(BUSINESS, row -> row.callsPerson(row.together()))).isLessThanOrEqualTo(0.015);
        assertThat(share(ROWS.stream().filter(Row::isControl).toList(), row -> row.callsPerson(row.together())))
                .isLessThanOrEqualTo(0.1);
    }
}
