package io.breakwater.triage.domain.path;

import io.breakwater.triage.domain.InquiryText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A text in which phrases are looked up: word by word, or character by character in scripts without reliable spaces.
 *
 * @param units the words, or the characters
 * @param asWords whether units are words
 */
record Phrases(List<String> units, boolean asWords) {
    /** A shorter word is meant as it stands; a longer one may go on: "stol" is in "stolen". */
    private static final int SHORTEST_STEM = 4;

    /** From one unit to before another. */
    record Place(int from, int to) {
        boolean covers(Place other) {
            return from <= other.from && to >= other.to;
        }
    }

    static Phrases of(InquiryText text) {
        return text.isEastAsian() ? new Phrases(characters(text), false) : new Phrases(text.words(), true);
    }

    /** Everywhere that the phrase stands. */
    List<Place> places(InquiryText phrase) {
        List<String> wanted = asWords ? phrase.words() : characters(phrase);
        List<Place> places = new ArrayList<>();
        for (int from = 0; !wanted.isEmpty() && from + wanted.size() <= units.size(); from++) {
            if (asWords ? wordsAt(from, wanted) : charactersAt(from, wanted)) {
                places.add(new Place(from, from + wanted.size()));
            }
        }
        return places;
    }

    /** What is left without these places. */
    String without(List<Place> places) {
        BitSet explained = new BitSet(units.size());
        places.forEach(place -> explained.set(place.from(), place.to()));
        StringBuilder rest = new StringBuilder();
        for (int at = explained.nextClearBit(0); at < units.size(); at = explained.nextClearBit(at + 1)) {
            boolean apart = asWords || at > 0 && explained.get(at - 1);
            rest.append(apart && !rest.isEmpty() ? " " : "").append(units.get(at));
        }
        return rest.toString();
    }

    private boolean wordsAt(int from, List<String> wanted) {
        int last = wanted.size() - 1;
        for (int i = 0; i < last; i++) {
            if (!isSpelled(units.get(from + i), wanted.get(i))) {
                return false;
            }
        }
        String word = units.get(from + last);
        String stem = wanted.get(last);
        return isSpelled(word, stem) || stem.length() >= SHORTEST_STEM && begins(word, stem);
    }

    /** Accents may be missing in what people type, but not be other ones; ä may be ae. */
    private static boolean isSpelled(String word, String wanted) {
        return word.equals(wanted) || word.equals(bare(wanted)) || word.equals(german(wanted));
    }

    private static boolean begins(String word, String stem) {
        return word.startsWith(stem) || word.startsWith(bare(stem)) || word.startsWith(german(stem));
    }

    private static String bare(String word) {
        return InquiryText.withoutAccents(word);
    }

    private static String german(String word) {
        return word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
    }

    private boolean charactersAt(int from, List<String> wanted) {
        int to = from + wanted.size();
        return units.subList(from, to).equals(wanted) && !goesOn(from - 1, from) && !goesOn(to - 1, to);
    }

    /** Whether a word of Latin letters, which has ends in every script, runs over this border. */
    private boolean goesOn(int before, int after) {
        return before >= 0 && after < units.size() && isLatin(units.get(before)) && isLatin(units.get(after));
    }

    private static boolean isLatin(String unit) {
        int character = unit.codePointAt(0);
        return character < 0x250 && Character.isLetterOrDigit(character);
    }

    private static List<String> characters(InquiryText text) {
        return text.compact().codePoints().mapToObj(Character::toString).toList();
    }
}
