package io.breakwater.chatbot.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One page: letterhead, title, a table of labels and values, a statement. Blocking; takes tens of milliseconds. */
final class PdfPage implements AutoCloseable {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float MARGIN = 64;
    private static final float VALUES_AT = 210;
    private static final float SMALL = 10;
    private static final float LARGE = 20;
    private static final float LEADING = 1.5f;

    private final PDFont font;
    private final PDPageContentStream content;
    private float y = PDRectangle.A4.getHeight() - MARGIN;

    private PdfPage(PDDocument document) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (InputStream file = PDDocument.class.getResourceAsStream(FONT)) {
            this.font = PDType0Font.load(document, file);
        }
        this.content = new PDPageContentStream(document, page);
    }

    static byte[] draw(String letterhead, String title, Map<String, String> table, String statement) {
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle(title);
            document.getDocumentInformation().setAuthor(letterhead);
            try (PdfPage page = new PdfPage(document)) {
                page.paragraph(letterhead, MARGIN, SMALL);
                page.y -= LARGE;
                page.paragraph(title, MARGIN, LARGE);
                page.y -= LARGE;
                for (Map.Entry<String, String> row : table.entrySet()) {
                    page.row(row.getKey(), row.getValue());
                }
                page.y -= LARGE;
                page.paragraph(statement, MARGIN, SMALL);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A PDF in memory cannot fail to be written", e);
        }
    }

    private void row(String label, String value) throws IOException {
        float top = y;
        paragraph(label, MARGIN, SMALL);
        float below = y;
        y = top;
        paragraph(value, VALUES_AT, SMALL);
        y = Math.min(y, below) - 4;
    }

    private void paragraph(String text, float x, float size) throws IOException {
        for (String line : lines(drawable(text), PDRectangle.A4.getWidth() - MARGIN - x, size)) {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(x, y);
            content.showText(line);
            content.endText();
            y -= size * LEADING;
        }
    }

    private List<String> lines(String text, float width, float size) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            for (String piece : pieces(word, width, size)) {
                String longer = line.isEmpty() ? piece : line + " " + piece;
                if (!line.isEmpty() && width(longer, size) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    longer = piece;
                }
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** A word that is wider than the line, such as a hash, is cut. */
    private List<String> pieces(String word, float width, float size) throws IOException {
        List<String> pieces = new ArrayList<>();
        String rest = word;
        while (width(rest, size) > width) {
            int length = rest.length() - 1;
            while (length > 1 && width(rest.substring(0, length), size) > width) {
                length--;
            }
            pieces.add(rest.substring(0, length));
            rest = rest.substring(length);
        }
        pieces.add(rest);
        return pieces;
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    /** The text with a question mark for every letter that the font lacks, and without line breaks. */
    private String drawable(String text) {
        StringBuilder drawable = new StringBuilder();
        text.codePoints().forEach(letter -> {
            String one = Character.isISOControl(letter) ? " " : Character.toString(letter);
            drawable.append(has(one) ? one : "?");
        });
        return drawable.toString();
    }

    private boolean has(String letter) {
        try {
            font.encode(letter);
            return true;
        } catch (IllegalArgumentException | IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
