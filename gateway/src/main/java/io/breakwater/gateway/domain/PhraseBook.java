package io.breakwater.gateway.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds known phrases in a folded text: the longest at each place, left to right, without overlap. Words are whole
 * words where a script has spaces; a space in a phrase stands for up to three spaces or dashes in the text.
 */
public final class PhraseBook {
    private static final int WIDEST_GAP = 3;

    private final Node root = new Node();

    /** A phrase of {@code purposes} at {@code [start, end)} of the folded text. */
    public record Hit(int start, int end, Set<String> purposes) {
        public boolean is(String purpose) {
            return purposes.contains(purpose);
        }
    }

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>();
        private final Set<String> whole = new TreeSet<>();
        private final Set<String> stem = new TreeSet<>();
    }

    void add(String phrase, String purpose) {
        boolean stem = phrase.endsWith("*");
        Node node = root;
        for (int i = 0; i < phrase.length() - (stem ? 1 : 0); i++) {
            node = node.next.computeIfAbsent(phrase.charAt(i), c -> new Node());
        }
        (stem ? node.stem : node.whole).add(purpose);
    }

    /** What is said in {@code text}, in order. */
    public List<Hit> find(String text) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            Hit hit = Scripts.mayBegin(text, i) ? longestAt(text, i) : null;
            if (hit == null) {
                i++;
            } else {
                hits.add(hit);
                i = hit.end;
            }
        }
        return hits;
    }

    private @Nullable Hit longestAt(String text, int start) {
        Node node = root;
        Hit longest = null;
        for (int i = start; i < text.length(); ) {
            char c = text.charAt(i);
            boolean gap = isGap(c) && node.next.containsKey(' ');
            node = node.next.get(gap ? ' ' : c);
            if (node == null) {
                break;
            }
            i = gap ? endOfGap(text, i) : i + 1;
            if (!node.stem.isEmpty()) {
                longest = new Hit(start, Scripts.endOfStem(text, i), node.stem);
            }
            if (!node.whole.isEmpty() && Scripts.mayEnd(text, i)) {
                longest = new Hit(start, i, node.whole);
            }
        }
        return longest;
    }

    private static int endOfGap(String text, int from) {
        int end = from + 1;
        while (end < text.length() && end - from < WIDEST_GAP && isGap(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '-' || c == '\n';
    }
}
