package io.breakwater.chatbot.document;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Pages that are filled from the top; when a row does not fit, the next one begins. Lengths are in points. */
final class PdfPages implements AutoCloseable {
    static final float SMALL = 10;
    static final float LARGE = 20;

    private static final float MARGIN = 64;
    private static final float TOP = PDRectangle.A4.getHeight() - MARGIN;
    private static final float LEADING = 1.5f;

    /** The room between the margins. */
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;

    private final PDDocument document;
    private final PdfFonts fonts;
    private PDPageContentStream content;
    private float y;

    PdfPages(PDDocument document, PdfFonts fonts) throws IOException {
        this.document = document;
        this.fonts = fonts;
        this.content = open();
    }

    /**
     * A text in a column.
     *
     * @param x from the left margin
     * @param right whether its lines end at the right edge of the column
     */
    record Cell(String text, float x, float width, boolean right) {}

    void down(float distance) {
        y -= distance;
    }

    void paragraph(String text, float size) throws IOException {
        row(List.of(new Cell(text, 0, WIDTH, false)), size);
    }

    /** Writes the cells beside each other and goes below the longest. */
    void row(List<Cell> cells, float size) throws IOException {
        if (!fits(cells, size)) {
            next();
        }
        List<List<String>> columns = cells.stream().map(c -> lines(c, size)).toList();
        int height = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            if (y < MARGIN) {
                next();
            }
            for (int column = 0; column < columns.size(); column++) {
                if (line < columns.get(column).size()) {
                    write(columns.get(column).get(line), cells.get(column), size);
                }
            }
            y -= size * LEADING;
        }
    }

    /** Whether the row would stand on this page as a whole. */
    boolean fits(List<Cell> cells, float size) {
        int height = cells.stream().mapToInt(c -> lines(c, size).size()).max().orElse(0);
        return y - (height - 1) * size * LEADING >= MARGIN;
    }

    void next() throws IOException {
        content.close();
        content = open();
    }

    /** Writes below each of several pages which one of how many it is. The last thing to do. */
    void number() throws IOException {
        int count = document.getNumberOfPages();
        for (int page = 0; count > 1 && page < count; page++) {
            content.close();
            content = new PDPageContentStream(document, document.getPage(page), AppendMode.APPEND, true);
            y = MARGIN / 2;
            write(page + 1 + " / " + count, new Cell("", 0, WIDTH, true), SMALL);
        }
    }

    private PDPageContentStream open() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        y = TOP;
        return new PDPageContentStream(document, page);
    }

    private List<String> lines(Cell cell, float size) {
        return LineBreaks.lines(cell.text(), cell.width(), text -> fonts.width(text, size));
    }

    private void write(String line, Cell cell, float size) throws IOException {
        float gap = cell.right() ? cell.width() - (float) fonts.width(line, size) : 0;
        content.beginText();
        content.newLineAtOffset(MARGIN + cell.x() + gap, y);
        for (PdfFonts.Run run : fonts.runs(line)) {
            content.setFont(run.font(), size);
            content.showText(run.text());
        }
        content.endText();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
