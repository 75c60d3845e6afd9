package io.breakwater.chatbot.document;

import io.breakwater.chatbot.document.PdfPages.Cell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Draws a {@link Sheet}: letterhead, title, facts, a statement, and the table, on as many pages as it takes. Blocking;
 * takes tens of milliseconds.
 */
final class Pdf {
    private static final float GAP = 4;
    private static final float VALUES_AT = 146;

    private final Sheet sheet;
    private final PdfPages pages;

    private Pdf(Sheet sheet, PdfPages pages) {
        this.sheet = sheet;
        this.pages = pages;
    }

    static byte[] draw(Sheet sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument();
                PdfFonts fonts = new PdfFonts(document)) {
            document.getDocumentInformation().setTitle(sheet.title());
            document.getDocumentInformation().setAuthor(sheet.letterhead());
            try (PdfPages pages = new PdfPages(document, fonts)) {
                new Pdf(sheet, pages).draw();
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A PDF in memory cannot fail to be written", e);
        }
    }

    private void draw() throws IOException {
        pages.paragraph(sheet.letterhead(), PdfPages.SMALL);
        pages.down(PdfPages.LARGE);
        pages.paragraph(sheet.title(), PdfPages.LARGE);
        pages.down(PdfPages.LARGE);
        for (Map.Entry<String, String> fact : sheet.facts().entrySet()) {
            row(List.of(
                    new Cell(fact.getKey(), 0, VALUES_AT - GAP, false),
                    new Cell(fact.getValue(), VALUES_AT, PdfPages.WIDTH - VALUES_AT, false)));
        }
        pages.down(PdfPages.LARGE);
        pages.paragraph(sheet.statement(), PdfPages.SMALL);
        table();
        pages.number();
    }

    /** Each page begins with the headings. */
    private void table() throws IOException {
        if (sheet.rows().isEmpty()) {
            return;
        }
        pages.down(PdfPages.LARGE);
        List<Cell> headings =
                cells(sheet.columns().stream().map(Sheet.Column::heading).toList());
        row(headings);
        for (List<String> texts : sheet.rows()) {
            List<Cell> cells = cells(texts);
            if (!pages.fits(cells, PdfPages.SMALL)) {
                pages.next();
                row(headings);
            }
            row(cells);
        }
    }

    private void row(List<Cell> cells) throws IOException {
        pages.row(cells, PdfPages.SMALL);
        pages.down(GAP);
    }

    /** The last column, an amount, ends at the margin. */
    private List<Cell> cells(List<String> texts) {
        int shares = sheet.columns().stream().mapToInt(Sheet.Column::share).sum();
        List<Cell> cells = new ArrayList<>();
        float x = 0;
        for (int column = 0; column < texts.size(); column++) {
            float width = PdfPages.WIDTH * sheet.columns().get(column).share() / shares;
            boolean last = column == texts.size() - 1;
            cells.add(new Cell(texts.get(column), x, last ? width : width - GAP, last));
            x += width;
        }
        return cells;
    }
}
