package io.breakwater.chatbot.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The letters of one document, which travel with it. The font with Chinese and Korean letters is large, so it is read when
 * the first letter comes that the other one lacks. Close it when the document is saved.
 */
final class PdfFonts implements AutoCloseable {
    private static final List<String> FILES =
            List.of("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf", "/fonts/DroidSansFallback.ttf");

    private final PDDocument document;
    private final List<Face> faces = new ArrayList<>();

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    /** Letters in a row that one font has. */
    record Run(PDFont font, String text) {}

    private record Face(TrueTypeFont file, CmapLookup letters, PDFont font) {
        boolean has(int letter) {
            return letters.getGlyphId(letter) != 0;
        }
    }

    /** The text without line breaks, and with a question mark for every letter that no font has. */
    List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        PDFont font = null;
        StringBuilder run = new StringBuilder();
        for (int each : text.codePoints().toArray()) {
            int letter = drawable(each);
            PDFont next = face(letter).font();
            if (font != null && next != font) {
                runs.add(new Run(font, run.toString()));
                run.setLength(0);
            }
            font = next;
            run.appendCodePoint(letter);
        }
        if (font != null) {
            runs.add(new Run(font, run.toString()));
        }
        return runs;
    }

    /** How wide the text is, in points. */
    double width(String text, float size) {
        try {
            double width = 0;
            for (Run run : runs(text)) {
                width += run.font().getStringWidth(run.text()) / 1000 * size;
            }
            return width;
        } catch (IOException e) {
            throw new UncheckedIOException("A font in memory cannot fail to be read", e);
        }
    }

    private int drawable(int letter) {
        int shown = Character.isISOControl(letter) ? ' ' : letter;
        return face(shown).has(shown) ? shown : '?';
    }

    /** The first font with this letter, or the first of all. */
    private Face face(int letter) {
        for (int i = 0; i < FILES.size(); i++) {
            if (i == faces.size()) {
                faces.add(load(FILES.get(i)));
            }
            if (faces.get(i).has(letter)) {
                return faces.get(i);
            }
        }
        return faces.get(0);
    }

    private Face load(String file) {
        try (InputStream bytes = Objects.requireNonNull(PdfFonts.class.getResourceAsStream(file), file)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            return new Face(font, font.getUnicodeCmapLookup(), PDType0Font.load(document, font, true));
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + file + " cannot be read", e);
        }
    }

    @Override
    public void close() throws IOException {
        for (Face face : faces) {
            face.file().close();
        }
    }
}
