package io.breakwater.triage.entities;

import com.fasterxml.jackson.core.type.TypeReference;
import io.breakwater.triage.content.ContentFile;
import io.breakwater.triage.language.Languages;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Countries by their names in all our languages, as ISO 3166-1 alpha-2. A name that is a word as well (Chad, Jordan, Fas, Đức)
 * needs a capital letter and a word of place ahead of it, a short one either of the two.
 */
final class Countries implements Finder {
    private static final String PATH = "triage/entities/countries.yaml";
    /** Where the other half of the readers of a language calls countries differently. */
    private static final List<String> ALSO = List.of("zh-TW", "pt-PT");
    /** A name so short, without its accents, is too often another word. */
    private static final int SHORT = 4;

    private static final int SHORT_WITHOUT_ACCENTS = 5;

    private record Content(
            Map<String, List<String>> names,
            List<String> ambiguous,
            List<String> place,
            List<String> ambiguousKorean,
            List<String> behindKorean,
            List<String> never) {}

    /** @param spellings in lower case with accents, when only these will do */
    private record Name(String code, Set<String> spellings, boolean ambiguous) {}

    private final WordTree<Name> names = new WordTree<>();
    private final Set<String> place;
    private final Set<String> never;
    private final Set<String> ambiguous;
    private final Set<String> ambiguousKorean;
    private final WordTree<Boolean> behindKorean;

    Countries() {
        Content content = ContentFile.read(PATH, new TypeReference<>() {});
        place = plain(content.place());
        never = Set.copyOf(content.never());
        ambiguous = Set.copyOf(content.ambiguous());
        ambiguousKorean = Set.copyOf(content.ambiguousKorean());
        behindKorean = WordTree.of(content.behindKorean(), true);
        content.names().forEach((code, words) -> words.forEach(word -> put(word, code)));
        for (String country : Locale.getISOCountries()) {
            Stream.concat(Languages.ALL.stream(), ALSO.stream())
                    .map(language -> new Locale("", country).getDisplayCountry(Locale.forLanguageTag(language)))
                    .forEach(name -> putAll(name, country));
        }
    }

    private static Set<String> plain(List<String> words) {
        return words.stream().map(Reading::plain).collect(Collectors.toSet());
    }

    /** "Myanmar (Burma)", "Bosnia & Herzegovina", "St. Lucia": as people write them, too. */
    private void putAll(String displayName, String code) {
        String name = displayName.replaceFirst(" ?[(（].*", "");
        if (!name.equals(code)) {
            put(name, code);
            put(name.replace(" & ", " and "), code);
            put(name.replace("St. ", "Saint "), code);
        }
    }

    private void put(String name, String code) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = Reading.plain(name);
        if (never.contains(lower)) {
            return;
        }
        boolean exact = plain.length() <= SHORT_WITHOUT_ACCENTS && !Reading.isHan(plain.charAt(0));
        Name entry = names.put(name, new Name(code, new HashSet<>(), ambiguous.contains(lower)));
        if (exact && entry.code().equals(code)) {
            entry.spellings().add(withoutDots(lower));
        }
    }

    @Override
    public void find(Reading reading, Findings findings) {
        for (int at = 0; at < reading.length(); at++) {
            WordTree.Hit<Name> hit = reading.isWordStart(at) ? names.longest(reading, at) : null;
            if (hit != null && isMeant(reading, at, hit)) {
                findings.add("country", at, hit.end(), hit.meaning().code());
                at = hit.end() - 1;
            }
        }
    }

    private boolean isMeant(Reading reading, int start, WordTree.Hit<Name> hit) {
        char first = reading.at(start);
        if (Reading.isHan(first)) {
            return true;
        }
        String written = reading.text(start, hit.end());
        if (Reading.isHangul(first)) {
            return !ambiguousKorean.contains(written) || behindKorean.longest(reading, hit.end()) != null;
        }
        return isMeant(reading, start, hit.end(), hit.meaning());
    }

    private boolean isMeant(Reading reading, int start, int end, Name name) {
        String written = reading.text(start, end);
        if (!name.spellings().isEmpty() && !name.spellings().contains(withoutDots(written.toLowerCase(Locale.ROOT)))) {
            return false;
        }
        boolean capital = reading.isCapital(start);
        boolean placed = place.contains(reading.wordBefore(start)) || reading.at(end) == '\'';
        if (name.ambiguous()) {
            // "Us" begins a sentence.
            return capital && placed && !written.equals("Us");
        }
        return written.length() > SHORT || capital || placed;
    }

    /** A Turkish i with or without its dot is the same name. */
    private static String withoutDots(String lower) {
        return lower.replace("i\u0307", "i").replace('ı', 'i');
    }
}
