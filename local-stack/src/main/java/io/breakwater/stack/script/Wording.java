package io.breakwater.stack.script;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares texts as authors mean them: case does not count, and any white space is one space. */
final class Wording {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private Wording() {}

    static boolean contains(String text, String fragment) {
        return plain(text).contains(plain(fragment));
    }

    static boolean begins(String text, String beginning) {
        return plain(text).startsWith(plain(beginning));
    }

    private static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return SPACE.matcher(composed.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
