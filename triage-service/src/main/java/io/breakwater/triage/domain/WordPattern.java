package io.breakwater.triage.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Words that must follow each other. Accents may be missing in the message, but not be other ones. */
record WordPattern(List<Part> parts) {
    private static final int LONGEST_GAP = 2;
    static final int SHORTEST_STEM = 2;

    /**
     * One word of a pattern.
     *
     * @param spellings with accents, without, and with the German two-letter spelling
     * @param stem whether any ending may follow
     * @param gapBefore how many words may stand before it
     */
    record Part(Set<String> spellings, boolean stem, int gapBefore) {
        boolean fits(String word) {
            return stem ? spellings.stream().anyMatch(word::startsWith) : spellings.contains(word);
        }
    }

    WordPattern {
        parts = List.copyOf(parts);
        if (parts.isEmpty() || parts.get(0).gapBefore() > 0) {
            throw new IllegalArgumentException("A pattern begins with a word");
        }
    }

    static WordPattern of(String written) {
        List<Part> parts = new ArrayList<>();
        int gap = 0;
        for (String token : written.strip().split("\\s+")) {
            if (token.equals("_")) {
                gap += LONGEST_GAP;
                continue;
            }
            boolean stem = token.endsWith("*");
            List<String> words = InquiryText.of(token).words();
            if (words.isEmpty()) {
                throw new IllegalArgumentException("\"" + token + "\" is no word");
            }
            for (int i = 0; i < words.size(); i++) {
                parts.add(part(words.get(i), stem && i == words.size() - 1, i == 0 ? gap : 0));
            }
            gap = 0;
        }
        if (gap > 0) {
            throw new IllegalArgumentException("A pattern ends with a word");
        }
        return new WordPattern(parts);
    }

    private static Part part(String word, boolean stem, int gap) {
        if (stem && word.length() < SHORTEST_STEM) {
            throw new IllegalArgumentException("\"" + word + "*\" would fit too much");
        }
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(word);
        spellings.add(InquiryText.withoutAccents(word));
        spellings.add(
                word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss"));
        return new Part(Set.copyOf(spellings), stem, gap);
    }

    Part first() {
        return parts.get(0);
    }

    /** The words from this place on that fit. */
    Optional<String> at(List<String> words, int start) {
        int end = end(words, start, 0);
        return end < 0 ? Optional.empty() : Optional.of(String.join(" ", words.subList(start, end)));
    }

    /** Where the fit of the parts from {@code part} on ends, or -1. */
    private int end(List<String> words, int from, int part) {
        if (part == parts.size()) {
            return from;
        }
        int last = Math.min(from + parts.get(part).gapBefore(), words.size() - 1);
        for (int at = from; at <= last; at++) {
            int end = parts.get(part).fits(words.get(at)) ? end(words, at + 1, part + 1) : -1;
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }
}
