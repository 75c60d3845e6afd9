package io.breakwater.triage.domain;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A message as rules and models read it: the same for every way to type the same words.
 *
 * @param original what the customer wrote
 * @param normalised compatibility forms, case, invisible characters and traditional Chinese evened out; accents kept
 * @param words runs of letters and digits of {@code normalised}; English contractions lose their apostrophe
 *     ("didn't" is "didnt"), other apostrophes separate ("l'argent" is two words)
 * @param parts its sentences when it has several, else empty
 */
public record InquiryText(String original, String normalised, List<String> words, List<InquiryText> parts) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    /** What the gateway puts in the place of a secret; its words are ours, not the customer's. */
    private static final Pattern MASK = Pattern.compile("\\[(?:[a-z]+(?:_[a-z]+)+|password)]");

    /** An end of a sentence: not the dot in "0.5", "app.example" or "W-41." before a quote. */
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])\\s+|(?<=[。！？])|[\\r\\n]+");

    /**
     * Where one wish may end and the next begin inside a sentence: marks, but not the comma of a number, and what joins
     * clauses in our languages.
     */
    private static final Pattern CLAUSE_END = Pattern.compile("[,;:](?!\\d) ?|[、，；：–—]| [-/+&] "
            + "| (?:and|but|also|plus|und|aber|sowie|y|pero|además|et|mais|e|ma|mas|também|ve|ama|ayrıca|và|nhưng) "
            + "|(?<=[고데만]) |그리고|还有|另外|以及|并且|而且|顺便");

    private static final Set<String> CONTRACTED = Set.of("t", "s", "m", "d", "ll", "ve", "re");

    public static InquiryText of(String original) {
        List<String> cut = SENTENCE_END
                .splitAsStream(original)
                .filter(part -> !part.isBlank())
                .toList();
        return part(
                original,
                cut.size() < 2
                        ? List.of()
                        : cut.stream().map(part -> part(part, List.of())).toList());
    }

    private static InquiryText part(String original, List<InquiryText> parts) {
        String normalised = normalise(original);
        return new InquiryText(original, normalised, wordsOf(normalised), parts);
    }

    /** The message cut at the ends of its sentences; only itself when it has one. */
    public List<InquiryText> sentences() {
        return parts.isEmpty() ? List.of(this) : parts;
    }

    /** A sentence cut where its clauses join; none when it does not. */
    public List<InquiryText> clauses() {
        List<String> cut = CLAUSE_END
                .splitAsStream(normalised)
                .filter(clause -> !clause.isBlank())
                .toList();
        return cut.size() < 2
                ? List.of()
                : cut.stream().map(clause -> part(clause, List.of())).toList();
    }

    /** Letters and digits only, without any space: how scripts without reliable spaces are searched. */
    public String compact() {
        StringBuilder compact = new StringBuilder(normalised.length());
        normalised.codePoints().filter(Character::isLetterOrDigit).forEach(compact::appendCodePoint);
        return compact.toString();
    }

    /** Whether any letter is Chinese or Korean. */
    public boolean isEastAsian() {
        return normalised.codePoints().anyMatch(InquiryText::isEastAsian);
    }

    /** How many characters of this script the message has. */
    public long count(UnicodeScript script) {
        return normalised
                .codePoints()
                .filter(c -> UnicodeScript.of(c) == script)
                .count();
    }

    /** The word as somebody types it whose keyboard has no accents. */
    public static String withoutAccents(String word) {
        String bare = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace("ß", "ss");
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    private static String normalise(String text) {
        String unmasked = MASK.matcher(text).replaceAll(" ");
        String even = INVISIBLE
                .matcher(Normalizer.normalize(unmasked, Normalizer.Form.NFKC))
                .replaceAll("");
        // The Turkish i, with and without its dot, would otherwise depend on who typed in capitals.
        String lower = even.toLowerCase(Locale.ROOT).replace("i\u0307", "i").replace('ı', 'i');
        String straight = lower.replace('\u2019', '\'').replace('\u02bc', '\'').replace('`', '\'');
        return SPACES.matcher(SimplifiedChinese.of(straight)).replaceAll(" ").strip();
    }

    private static List<String> wordsOf(String normalised) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < normalised.length()) {
            int end = endOfRun(normalised, at);
            if (end == at) {
                at += Character.charCount(normalised.codePointAt(at));
                continue;
            }
            String word = normalised.substring(at, end);
            if (at > 0
                    && normalised.charAt(at - 1) == '\''
                    && CONTRACTED.contains(word)
                    && endsWord(normalised, at - 1)) {
                words.set(words.size() - 1, words.get(words.size() - 1) + word);
            } else {
                words.add(word);
            }
            at = end;
        }
        return List.copyOf(words);
    }

    private static boolean endsWord(String text, int index) {
        return index > 0 && isWordPart(text.codePointBefore(index));
    }

    private static int endOfRun(String text, int from) {
        int at = from;
        while (at < text.length() && isWordPart(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isWordPart(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    private static boolean isEastAsian(int codePoint) {
        UnicodeScript script = UnicodeScript.of(codePoint);
        return script == UnicodeScript.HAN || script == UnicodeScript.HANGUL;
    }
}
