package io.breakwater.chatbot.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfTest {
    private static final List<Sheet.Column> COLUMNS =
            List.of(new Sheet.Column("Day", 2), new Sheet.Column("What", 4), new Sheet.Column("Amount", 2));

    private static Sheet sheet(Map<String, String> facts, List<List<String>> rows) {
        return new Sheet(
                "Breakwater Exchange", "Account statement", facts, "This document confirms it.", COLUMNS, rows);
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    @Test
    void what_is_drawn_can_be_read() throws IOException {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Account holder", "Chloé Müller-Nguyễn Ελένη Иван");
        facts.put("Reference", "x".repeat(300));
        facts.put("Counterparty", "two\nlines \u0007 and \uD83C\uDF0A");

        byte[] pdf = Pdf.draw(sheet(facts, List.of()));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(text(document, 1))
                    .contains("Breakwater Exchange", "Account statement", "This document confirms it.")
                    .contains("Chloé Müller-Nguyễn Ελένη Иван")
                    .contains("two lines", "and ?")
                    .doesNotContain("Amount", "1 / 1");
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void korean_and_chinese_letters_are_drawn_and_travel_with_the_document() throws IOException {
        byte[] pdf = Pdf.draw(sheet(Map.of("계정 명의인", "김하늘 (haneul) 陳雅婷 · 对账单"), List.of()));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(text(document, 1)).contains("계정 명의인", "김하늘 (haneul) 陳雅婷 · 对账单");
            PDPage page = document.getPage(0);
            assertThat(page.getResources().getFontNames()).hasSize(2).allSatisfy(name -> assertThat(
                            page.getResources().getFont(name).isEmbedded())
                    .isTrue());
        }
        assertThat(pdf).hasSizeLessThan(200_000);
    }

    @Test
    void a_long_table_goes_on_over_pages_that_each_begin_with_the_headings() throws IOException {
        List<List<String>> rows = IntStream.range(0, 120)
                .mapToObj(i -> List.of("day " + i, "payment to a merchant with quite a long name " + i, i + ".00 EUR"))
                .toList();

        byte[] pdf = Pdf.draw(sheet(Map.of("Period", "2026"), rows));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (int page = 1; page <= pages; page++) {
                assertThat(text(document, page)).contains("Day", "What", "Amount", page + " / " + pages);
            }
            String all = new PDFTextStripper().getText(document);
            assertThat(all).contains("119.00 EUR");
            assertThat(IntStream.range(0, 120).filter(i -> !all.contains("day " + i)))
                    .isEmpty();
        }
    }

    @Test
    void an_empty_value_is_drawn_too() {
        assertThat(Pdf.draw(new Sheet("", "", Map.of("", ""), "", List.of(), List.of())))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }
}
