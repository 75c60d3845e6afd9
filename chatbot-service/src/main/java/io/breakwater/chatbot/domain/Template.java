package io.breakwater.chatbot.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text with gaps: {@code {withdrawal.amount}}, {@code {time:withdrawal.created_at}}, {@code {day:…}},
 * {@code {short:withdrawal.tx_hash}}, {@code {term:card.kind}} (a word of the texts), {@code {terms:…}} (several),
 * {@code {country:account.country}} (from its code) and {@code {range:withdrawal.eta_min_s:withdrawal.eta_max_s}}.
 * A gap whose fact is unknown becomes a dash.
 */
public final class Template {
    private static final Pattern GAP = Pattern.compile("\\{([a-z0-9_.:]+)}");
    private static final String UNKNOWN = "–";
    private static final int LONG = 20;

    private final Phrases phrases;
    private final String language;
    private final Function<String, @Nullable String> facts;

    public Template(Phrases phrases, String language, Function<String, @Nullable String> facts) {
        this.phrases = phrases;
        this.language = language;
        this.facts = facts;
    }

    /** The names that a text's gaps ask for. */
    public static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        Matcher gap = GAP.matcher(text);
        while (gap.find()) {
            String[] parts = gap.group(1).split(":", -1);
            names.addAll(List.of(parts).subList(parts.length == 1 ? 0 : 1, parts.length));
        }
        return names;
    }

    /** The text with its gaps filled. */
    public String fill(String text) {
        return GAP.matcher(text)
                .replaceAll(gap -> Matcher.quoteReplacement(value(gap.group(1).split(":", -1))));
    }

    private String value(String[] parts) {
        String fact = facts.apply(parts[parts.length == 1 ? 0 : 1]);
        if (fact == null || fact.isBlank()) {
            return UNKNOWN;
        }
        return parts.length == 1
                ? fact
                : switch (parts[0]) {
                    case "time" ->
                        time(fact, DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT))
                                + " UTC";
                    case "day" -> time(fact, DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM));
                    case "short" ->
                        fact.length() <= LONG ? fact : fact.substring(0, 8) + "…" + fact.substring(fact.length() - 6);
                    case "term" -> term(fact);
                    case "terms" -> Stream.of(fact.split(", ")).map(this::term).collect(Collectors.joining(", "));
                    case "country" -> country(fact);
                    case "range" -> range(fact, facts.apply(parts[parts.length - 1]));
                    default -> fact;
                };
    }

    private String term(String word) {
        String key = "term." + word;
        return phrases.has(key) ? phrases.variants(language, key).get(0) : word.replace('_', ' ');
    }

    private String country(String code) {
        String name = Locale.forLanguageTag("und-" + code).getDisplayCountry(Locale.forLanguageTag(language));
        return name.isEmpty() ? code : name;
    }

    private String time(String instant, DateTimeFormatter form) {
        try {
            return form.withLocale(Locale.forLanguageTag(language))
                    .format(Instant.parse(instant).atOffset(ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            return instant;
        }
    }

    private String range(String minimum, @Nullable String maximum) {
        try {
            return new TimeRange(Long.parseLong(minimum), Long.parseLong(maximum == null ? minimum : maximum))
                    .say(phrases, language);
        } catch (NumberFormatException e) {
            return UNKNOWN;
        }
    }
}
