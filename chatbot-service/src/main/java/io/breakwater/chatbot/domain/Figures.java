package io.breakwater.chatbot.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of a text with what they count, and whatever looks like a code, an abbreviation or a name that was made up. */
final class Figures {
    private static final Pattern NUMBER =
            Pattern.compile("(?<before>\\p{Sc}?)\\s?(?<number>\\p{Nd}+(?:[.,]\\p{Nd}+)*)(?:\\s?(?<after>[\\p{Sc}%]))?");
    private static final Pattern COUNTED = Pattern.compile("[\\s-]?(?<word>\\p{L}[\\p{L}\\p{M}]*)");
    // Letters and digits mixed; two capitals in a row; a capital behind a small letter; an underscore.
    private static final Pattern CODE = Pattern.compile("[\\p{IsLatin}\\p{Nd}_]*"
            + "(?:[a-zA-Z]\\p{Nd}|\\p{Nd}[a-zA-Z]|\\p{Lu}\\p{Lu}|\\p{Ll}\\p{Lu}|_)[\\p{IsLatin}\\p{Nd}_]*");

    /** The sentences in which a number stands. */
    private final Map<String, List<String>> numbers = new HashMap<>();

    private final Set<String> codes;

    Figures(String text) {
        this.codes = codes(text);
        for (String sentence : Wordings.sentences(text)) {
            Matcher number = NUMBER.matcher(sentence);
            while (number.find()) {
                numbers.computeIfAbsent(value(number), any -> new ArrayList<>()).add(sentence.toLowerCase(Locale.ROOT));
            }
        }
    }

    /** Whether each number and code of a text stands here too, and the numbers in a sentence about the same. */
    boolean cover(String other) {
        Matcher number = NUMBER.matcher(other);
        while (number.find()) {
            List<String> sentences = numbers.getOrDefault(value(number), List.of());
            String counted = counted(other, number.end());
            if (sentences.stream().noneMatch(sentence -> sentence.contains(counted))) {
                return false;
            }
        }
        return codes.containsAll(codes(other));
    }

    private static String value(Matcher number) {
        String after = number.group("after");
        return number.group("before") + number.group("number") + (after == null ? "" : after);
    }

    /** How the word behind a number begins; empty where there is none. */
    private static String counted(String text, int from) {
        Matcher behind = COUNTED.matcher(text).region(from, text.length());
        if (!behind.lookingAt()) {
            return "";
        }
        String word = behind.group("word").toLowerCase(Locale.ROOT);
        return word.substring(0, Math.min(Wordings.lengthOfStem(word), word.length()));
    }

    private static Set<String> codes(String text) {
        Set<String> codes = new HashSet<>();
        Matcher code = CODE.matcher(text);
        while (code.find()) {
            codes.add(code.group().toLowerCase(Locale.ROOT));
        }
        return codes;
    }
}
