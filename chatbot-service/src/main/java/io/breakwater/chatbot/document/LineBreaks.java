package io.breakwater.chatbot.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Breaks a text into lines that are no wider than there is room. */
final class LineBreaks {
    private final double room;
    private final ToDoubleFunction<String> width;
    private final List<String> lines = new ArrayList<>();
    private String line = "";

    private LineBreaks(double room, ToDoubleFunction<String> width) {
        this.room = room;
        this.width = width;
    }

    /** At least one line; an empty text is an empty line. */
    static List<String> lines(String text, double room, ToDoubleFunction<String> width) {
        LineBreaks breaks = new LineBreaks(room, width);
        for (String word : text.split(" ")) {
            breaks.add(word);
        }
        breaks.lines.add(breaks.line);
        return breaks.lines;
    }

    private void add(String word) {
        String longer = line.isEmpty() ? word : line + " " + word;
        if (width.applyAsDouble(longer) <= room) {
            line = longer;
        } else {
            for (String piece : pieces(word)) {
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                line = piece;
            }
        }
    }

    /** A word that is wider than a line is cut: a hash, or a sentence of a language that has no spaces. */
    private List<String> pieces(String word) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        double used = 0;
        for (int letter : word.codePoints().toArray()) {
            double more = width.applyAsDouble(Character.toString(letter));
            if (used + more > room && !piece.isEmpty()) {
                pieces.add(piece.toString());
                piece.setLength(0);
                used = 0;
            }
            piece.appendCodePoint(letter);
            used += more;
        }
        pieces.add(piece.toString());
        return pieces;
    }
}
