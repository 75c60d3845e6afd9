package io.breakwater.chatbot.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPageTest {
    @Test
    void what_is_drawn_can_be_read() throws IOException {
        Map<String, String> table = new LinkedHashMap<>();
        table.put("Account holder", "Chloé Müller-Nguyễn Ελένη Иван");
        table.put("Reference", "x".repeat(300));
        table.put("Counterparty", "two\nlines \u0007 and 漢");

        byte[] pdf = PdfPage.draw("Breakwater Exchange", "Proof of payment", table, "This document confirms it.");

        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("Breakwater Exchange", "Proof of payment", "This document confirms it.")
                    .contains("Chloé Müller-Nguyễn Ελένη Иван")
                    .contains("two lines", "and ?");
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void an_empty_value_is_drawn_too() {
        assertThat(PdfPage.draw("", "", Map.of("", ""), ""))
                .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }
}
