package io.breakwater.chatbot.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.chatbot.domain.Paper;
import io.breakwater.chatbot.flow.CurrentLibrary;
import io.breakwater.chatbot.flow.ShippedLibrary;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperDrawingTest {
    private static final Map<String, String> FACTS = Map.ofEntries(
            Map.entry("customer.id", "haneul"),
            Map.entry("customer.name", "Kim Ha-neul"),
            Map.entry("account.street", "12 Sejong-daero"),
            Map.entry("account.postcode", "03172"),
            Map.entry("account.city", "Seoul"),
            Map.entry("account.country", "KR"),
            Map.entry("payment.id", "P-17"),
            Map.entry("payment.kind", "bank_deposit"),
            Map.entry("payment.state", "booked"),
            Map.entry("statement.from", "2026-10-01T00:00:00Z"),
            Map.entry("statement.to", "2026-10-31T23:59:59Z"),
            Map.entry("statement.currency", "KRW"),
            Map.entry("statement.opening", "100"),
            Map.entry("statement.money_in", "6000"),
            Map.entry("statement.money_out", "50"),
            Map.entry("statement.fees", "7"),
            Map.entry("statement.closing", "6043"),
            Map.entry("statement.bookings", "2"),
            Map.entry("bookings.0.id", "B-2"),
            Map.entry("bookings.0.booked_at", "2026-10-20T10:00:00Z"),
            Map.entry("bookings.0.kind", "card_payment"),
            Map.entry("bookings.0.text", "Corner Coffee"),
            Map.entry("bookings.0.amount", "-50"),
            Map.entry("bookings.0.currency", "KRW"),
            Map.entry("bookings.1.id", "B-1"),
            Map.entry("bookings.1.booked_at", "2026-10-02T10:00:00Z"),
            Map.entry("bookings.1.kind", "bank_deposit"),
            Map.entry("bookings.1.text", "Kim Ha-neul"),
            Map.entry("bookings.1.amount", "6000"),
            Map.entry("bookings.1.currency", "KRW"));

    private final PaperDrawing drawing =
            new PaperDrawing(new CurrentLibrary(ShippedLibrary.LIBRARY), new DocumentConfig() {
                @Override
                public Duration lifetime() {
                    return Duration.ofHours(24);
                }

                @Override
                public Duration look() {
                    return Duration.ofMinutes(10);
                }

                @Override
                public String issuer() {
                    return "Breakwater Exchange";
                }
            });

    private static Papers.Issued issued(Paper.Kind kind, String language, Map<String, String> facts) {
        return new Papers.Issued(new Paper("doc_1", kind, language, facts), Instant.parse("2026-11-22T12:00:00Z"));
    }

    private Sheet statement(Map<String, String> facts) {
        return drawing.sheet(issued(Paper.Kind.ACCOUNT_STATEMENT, "en", facts));
    }

    @Test
    void a_statement_lists_its_bookings_between_the_two_balances() {
        Sheet sheet = statement(FACTS);

        assertThat(sheet.title()).isEqualTo("Account statement");
        assertThat(sheet.facts())
                .containsEntry("Account holder", "Kim Ha-neul (haneul)")
                .containsEntry("Period", "Oct 1, 2026 – Oct 31, 2026")
                .containsEntry("Opening balance", "100 KRW")
                .containsEntry("Money in", "6000 KRW")
                .containsEntry("Money out", "50 KRW")
                .containsEntry("Fees", "7 KRW")
                .containsEntry("Closing balance", "6043 KRW")
                .containsEntry("Number of bookings", "2");
        assertThat(sheet.columns())
                .extracting(Sheet.Column::heading)
                .containsExactly("Date", "Kind", "Details", "Amount");
        assertThat(sheet.rows())
                .containsExactly(
                        List.of("Oct 20, 2026", "card payment", "Corner Coffee", "-50 KRW"),
                        List.of("Oct 2, 2026", "bank deposit", "Kim Ha-neul", "6000 KRW"));
        assertThat(sheet.statement()).doesNotContain("Only the newest");
    }

    @Test
    void a_statement_that_cannot_list_all_says_so() {
        Map<String, String> facts = new HashMap<>(FACTS);
        facts.put("statement.bookings", "512");

        assertThat(statement(facts).statement()).endsWith("Only the newest 2 of 512 bookings are listed.");
    }

    @Test
    void a_period_without_bookings_has_no_table() {
        Map<String, String> facts = new HashMap<>(FACTS);
        facts.keySet().removeIf(name -> name.startsWith("bookings."));
        facts.put("statement.bookings", "0");

        assertThat(statement(facts).rows()).isEmpty();
        assertThat(statement(facts).statement()).doesNotContain("Only the newest");
    }

    @Test
    void a_proof_of_address_names_who_lives_where() {
        Sheet sheet = drawing.sheet(issued(Paper.Kind.PROOF_OF_ADDRESS, "en", FACTS));

        assertThat(sheet.letterhead()).isEqualTo("Breakwater Exchange");
        assertThat(sheet.title()).isEqualTo("Proof of address");
        assertThat(sheet.facts())
                .containsEntry("Account holder", "Kim Ha-neul (haneul)")
                .containsEntry("Street", "12 Sejong-daero")
                .containsEntry("City", "03172 Seoul")
                .containsEntry("Country", "South Korea")
                .containsEntry("Document number", "doc_1")
                .hasEntrySatisfying("Issued on", at -> assertThat(at).startsWith("Nov 22, 2026"));
        assertThat(sheet.columns()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "it", "pt", "tr", "ko", "zh", "vi"})
    void every_document_can_be_read_in_every_language(String language) throws IOException {
        for (Paper.Kind kind : Paper.Kind.values()) {
            Papers.Issued paper = issued(kind, language, FACTS);

            try (PDDocument document = Loader.loadPDF(drawing.draw(paper))) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                String text = stripper.getText(document);
                assertThat(text)
                        .contains(drawing.sheet(paper).title(), "Kim Ha-neul")
                        .doesNotContain("?");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Paper.Kind.class)
    void a_document_says_what_it_confirms_and_when_it_was_issued(Paper.Kind kind) {
        Sheet sheet = drawing.sheet(issued(kind, "en", FACTS));

        assertThat(sheet.statement()).contains("at the time of issue");
        assertThat(sheet.facts()).containsKeys("Account holder", "Issued on", "Document number");
    }
}
