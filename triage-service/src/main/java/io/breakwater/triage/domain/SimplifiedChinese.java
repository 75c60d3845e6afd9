package io.breakwater.triage.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Writes traditional Chinese characters as simplified ones, so that one model and one set of rules reads both. Character
 * by character: where the two differ in words, only the characters become the same.
 */
final class SimplifiedChinese {
    private static final String FILE = "/triage/simplified-chinese.txt";
    private static final char FIRST = '\u3400';
    private static final char LAST = '\u9fff';
    /** The simplified character at the place of each; the same one where there is none. */
    private static final char[] SIMPLIFIED = read();

    private SimplifiedChinese() {}

    static String of(String text) {
        StringBuilder written = null;
        for (int i = 0; i < text.length(); i++) {
            char before = text.charAt(i);
            if (before >= FIRST && before <= LAST && SIMPLIFIED[before - FIRST] != before) {
                written = written == null ? new StringBuilder(text) : written;
                written.setCharAt(i, SIMPLIFIED[before - FIRST]);
            }
        }
        return written == null ? text : written.toString();
    }

    private static char[] read() {
        char[] table = new char[LAST - FIRST + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = (char) (FIRST + i);
        }
        InputStream file = Objects.requireNonNull(SimplifiedChinese.class.getResourceAsStream(FILE), FILE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> enter(line, table));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
        // "帳" becomes "帐", which itself becomes "账".
        for (int i = 0; i < table.length; i++) {
            table[i] = table[table[i] - FIRST];
        }
        return table;
    }

    private static void enter(String line, char[] table) {
        int half = line.length() / 2;
        for (int i = 0; i < half; i++) {
            table[line.charAt(i) - FIRST] = line.charAt(half + 1 + i);
        }
    }
}
