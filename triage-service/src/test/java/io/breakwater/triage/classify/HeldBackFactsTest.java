package io.breakwater.triage.classify;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.events.Channel;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.breakwater.events.InquiryReceived;
import io.breakwater.events.MessageId;
import io.breakwater.events.Route;
import io.breakwater.events.Urgency;
import io.breakwater.events.VerificationLevel;
import io.breakwater.triage.domain.Decision;
import io.breakwater.triage.domain.RoutingPolicy;
import io.breakwater.triage.intent.IntentReaders;
import io.breakwater.triage.urgency.UrgencyModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Measures what happens to reports of fraud and takeover that mostly tell the facts and not the word, and to ordinary
 * messages that sound like them: who reaches a person at once, and who is offered to report it with one touch.
 */
class HeldBackFactsTest {
    private static final Path HELD_BACK = Path.of("src/main/nlu/heldback");
    private static final Set<String> NO_ORDINARY_BUSINESS =
            Set.of("fraud_report", "account_takeover", "phishing_report", "want_person", "complaint");
    private static final RoutingPolicy POLICY = new RoutingPolicy(0.4);
    private static final MessageReader READER =
            MessageReader.load(IntentReaders.MODEL, IntentReaders.unlimited(), UrgencyModels.SHIPPED);
    private static final List<Row> REPORTS = new ArrayList<>();
    private static final List<Row> ALIKE = new ArrayList<>();
    private static final List<Row> BUSINESS = new ArrayList<>();

    private record Row(String language, String text, Decision decision) {
        static Row of(String language, String text) {
            UUID id = UUID.randomUUID();
            InquiryReceived inquiry = new InquiryReceived(
                    id,
                    new ConversationId("conv_1"),
                    new ContactId("anna"),
                    Instant.EPOCH,
                    MessageId.of(id),
                    Channel.WEB,
                    language,
                    VerificationLevel.VERIFIED,
                    null,
                    text,
                    List.of(),
                    Map.of(),
                    null);
            return new Row(language, text, POLICY.decide(READER.read(inquiry, language, false)));
        }

        boolean isHandedOver() {
            return decision.route().equals(Route.PERSON);
        }

        boolean isOffered() {
            return !isHandedOver() && decision.urgency().atLeast(Urgency.HIGH);
        }
    }

    @BeforeAll
    static void read() throws IOException {
        for (String[] columns : lines(HELD_BACK.resolve("urgency_by_facts.tsv"))) {
            (columns[0].equals("none") ? ALIKE : REPORTS).add(Row.of(columns[1], columns[2]));
        }
        for (String language : List.of("en", "es", "fr", "de", "it", "pt", "tr", "ko", "zh", "vi")) {
            for (String[] columns : lines(HELD_BACK.resolve(language + ".tsv"))) {
                if (!NO_ORDINARY_BUSINESS.contains(columns[0])) {
                    BUSINESS.add(Row.of(language, columns[1]));
                }
            }
        }
        report("reports that tell the facts", REPORTS);
        report("ordinary messages that sound alike", ALIKE);
        report("ordinary business", BUSINESS);
        REPORTS.stream()
                .filter(row -> !row.isHandedOver() && !row.isOffered())
                .forEach(row -> System.out.println("neither: " + row.language() + " " + row.text()));
    }

    private static List<String[]> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
    }

    private static void report(String name, List<Row> rows) {
        System.out.printf(
                "Of %d %s %.3f reach a person at once, %.3f are offered to report it%n",
                rows.size(), name, share(rows, Row::isHandedOver), share(rows, Row::isOffered));
    }

    private static double share(List<Row> rows, Predicate<Row> counts) {
        return rows.stream().filter(counts).count() / (double) rows.size();
    }

    @Test
    void most_reports_reach_a_person_at_once_and_nearly_all_within_one_touch() {
        assertThat(share(REPORTS, Row::isHandedOver)).isGreaterThanOrEqualTo(0.65);
        assertThat(share(REPORTS, row -> row.isHandedOver() || row.isOffered())).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void ordinary_business_is_seldom_taken_for_theft() {
        assertThat(share(BUSINESS, Row::isOffered)).isLessThanOrEqualTo(0.08);
        assertThat(share(ALIKE, Row::isHandedOver)).isLessThanOrEqualTo(0.25);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    de | 0.5 BTC, 22.11.2026, unterwegs
                    de | 250000 USDC, 22.11.2026, beauftragt
                    fr | 12000 USDC, 22 nov. 2026, en cours de vérification
                    fr | 250000 USDC, 22 nov. 2026, demandé
                    tr | 0.5 BTC, 22 Kas 2026, yolda
                    vi | 300.00 BRL, Visa 3307, 13 thg 11, 2026
                    de | mein Geld
                    es | mi dinero
                    pt | meu dinheiro
                    vi | tiền của tôi
                    en | money
                    zh | 我的钱
                    tr | param
                    de | die zweite
                    """)
    void answers_to_the_bot_are_no_reports(String language, String answer) {
        Row row = Row.of(language, answer);
        assertThat(row.isHandedOver()).isFalse();
        assertThat(row.isOffered()).isFalse();
    }

    @Test
    void the_touch_that_reports_is_understood_in_every_language() {
        Map<String, String> labels = Map.of(
                "en", "Report fraud",
                "es", "Denunciar un fraude",
                "fr", "Signaler une fraude",
                "de", "Betrug melden",
                "it", "Segnalare una frode",
                "pt", "Denunciar uma fraude",
                "tr", "Dolandırıcılık bildir",
                "ko", "사기 신고",
                "zh", "举报诈骗",
                "vi", "Báo cáo lừa đảo");
        assertThat(labels)
                .allSatisfy((language, label) ->
                        assertThat(Row.of(language, label).isHandedOver()).isTrue());
    }
}
