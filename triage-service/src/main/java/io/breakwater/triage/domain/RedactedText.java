package io.breakwater.triage.domain;

import io.breakwater.events.Entity;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A customer's words in the form in which they may be kept to learn from: without what was found in them and without
 * what tells of a person by its form. Numbers of four and more digits, "@", addresses, links and given names are masked.
 *
 * @param value on one line
 */
public record RedactedText(String value) {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]++");
    private static final Pattern TWO_WORDS = Pattern.compile("[a-z]+(?:_[a-z]+)+");
    private static final Map<String, String> MASKS = Map.of(
            "amount", "[some_amount]",
            "asset", "[some_asset]",
            "network", "[some_network]",
            "card_last4", "[card_ending]");
    private static final String OTHER = "[some_thing]";
    /** Letters that join with their neighbours to words; Chinese and Korean ones follow names without a space. */
    private static final String JOINED = "[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHangul}]]";

    /** Any text gives an answer, also one that holds nothing but masks. */
    public static RedactedText of(String words, List<Entity> entities) {
        String unnamed = withoutEntities(words, entities);
        String even = SPACES.matcher(Normalizer.normalize(unnamed, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        return new RedactedText(Masks.in(even));
    }

    private static String withoutEntities(String words, List<Entity> entities) {
        Map<String, String> masks = entities.stream()
                .filter(entity -> !entity.text().isBlank())
                .collect(Collectors.toMap(Entity::text, RedactedText::mask, (first, again) -> first));
        if (masks.isEmpty()) {
            return words;
        }
        // All at once, the longest first: none may be looked for in the mask of another.
        String any = masks.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(RedactedText::asWord)
                .collect(Collectors.joining("|"));
        return Pattern.compile(any)
                .matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(masks.getOrDefault(found.group(), OTHER)));
    }

    private static String asWord(String text) {
        boolean joinsBefore = text.substring(0, text.offsetByCodePoints(0, 1)).matches(JOINED);
        boolean joinsAfter =
                text.substring(text.offsetByCodePoints(text.length(), -1)).matches(JOINED);
        return (joinsBefore ? "(?<!" + JOINED + ")" : "")
                + Pattern.quote(text)
                + (joinsAfter ? "(?!" + JOINED + ")" : "");
    }

    private static String mask(Entity entity) {
        String type = entity.type();
        return TWO_WORDS.matcher(type).matches() ? "[" + type + "]" : MASKS.getOrDefault(type, OTHER);
    }
}
