package io.breakwater.chatbot.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody has searched for, in the form in which it may be counted: small letters on one line, without punctuation
 * and without what tells of a person by its form. The gateway has taken out secrets before.
 *
 * @param words at most {@value #LONGEST} characters
 */
public record MissedQuery(String words) {
    static final int LONGEST = 100;

    /** What stands behind says little about what is sought. */
    private static final int LOOKED_AT = 600;

    private static final int FEWEST_LETTERS = 2;
    private static final String MASK = "\\[[a-z_]{1,20}+]";
    private static final String LETTERS = "[\\p{L}\\p{M}\\p{N}]++";
    private static final Pattern PIECE = Pattern.compile(MASK + "|" + LETTERS + "(?:['-]" + LETTERS + ")*+");
    /** A word that was cut in two could be the half of an address. */
    private static final Pattern CUT_WORD = Pattern.compile("[^\\s\\p{IsHan}\\p{IsHangul}]*+\\z");

    /** Empty when nothing is left that could be written about. */
    public static Optional<MissedQuery> of(String text, String language) {
        String masked = QueryMasks.in(Normalizer.normalize(cut(text), Normalizer.Form.NFKC));
        String small = masked.replace('’', '\'').toLowerCase(Locale.forLanguageTag(language));
        List<String> pieces = new ArrayList<>();
        int letters = 0;
        Matcher piece = PIECE.matcher(small.replace("i\u0307", "i"));
        while (piece.find()) {
            boolean mask = piece.group().startsWith("[");
            if (!mask || pieces.isEmpty() || !pieces.get(pieces.size() - 1).equals(piece.group())) {
                pieces.add(piece.group());
            }
            letters += mask
                    ? 0
                    : (int) piece.group()
                            .codePoints()
                            .filter(Character::isLetter)
                            .count();
        }
        return letters < FEWEST_LETTERS ? Optional.empty() : Optional.of(new MissedQuery(shortened(pieces)));
    }

    private static String cut(String text) {
        return text.length() <= LOOKED_AT
                ? text
                : CUT_WORD.matcher(text.substring(0, LOOKED_AT)).replaceFirst("");
    }

    /** As many whole pieces as fit; of a first one that is longer, its beginning. */
    private static String shortened(List<String> pieces) {
        StringBuilder line = new StringBuilder();
        for (String piece : pieces) {
            if (line.isEmpty()) {
                int fitting = Math.min(LONGEST, piece.codePointCount(0, piece.length()));
                line.append(piece, 0, piece.offsetByCodePoints(0, fitting));
            } else if (line.length() + 1 + piece.length() > LONGEST) {
                break;
            } else {
                line.append(' ').append(piece);
            }
        }
        return line.toString();
    }
}
