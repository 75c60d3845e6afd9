package io.breakwater.triage.entities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases with what they mean, found at a place in time that depends on the length of the words only, however
 * many there are. Filled before it is shared, then read by any thread.
 */
final class WordTree<V> {
    /** A word of the tree that stands in the message up to {@code end}. */
    record Hit<V>(int end, V meaning) {}

    interface Visitor<V> {
        void visit(int end, V meaning);
    }

    /** Words that differ in accents only share a place in the tree. */
    private record Word<V>(String spelling, V meaning) {}

    private static final class Node<V> {
        private final Map<Character, Node<V>> next = new HashMap<>(2);
        private final List<Word<V>> words = new ArrayList<>(0);
    }

    private final Node<V> root = new Node<>();

    /** All these words with one meaning. */
    static <V> WordTree<V> of(Collection<String> words, V meaning) {
        WordTree<V> tree = new WordTree<>();
        words.forEach(word -> tree.put(word, meaning));
        return tree;
    }

    /** The meaning of a word as customers write it; the first one given is kept. */
    V put(String written, V meaning) {
        String spelling = Reading.spelling(written);
        String plain = Reading.plain(written);
        Node<V> node = root;
        for (int i = 0; i < plain.length(); i++) {
            node = node.next.computeIfAbsent(plain.charAt(i), c -> new Node<>());
        }
        for (Word<V> word : node.words) {
            if (word.spelling().equals(spelling)) {
                return word.meaning();
            }
        }
        node.words.add(new Word<>(spelling, meaning));
        return meaning;
    }

    /** The longest word that begins here and is none inside a longer one. */
    @Nullable
    Hit<V> longest(Reading reading, int from) {
        Node<V> node = root;
        Hit<V> hit = null;
        for (int at = from; node != null; at++) {
            if (!node.words.isEmpty() && reading.isWordEnd(at)) {
                Word<V> word = first(node, reading, from);
                hit = word == null ? hit : new Hit<>(at, word.meaning());
            }
            node = node.next.get(reading.at(at));
        }
        return hit;
    }

    private static <V> @Nullable Word<V> first(Node<V> node, Reading reading, int from) {
        for (Word<V> word : node.words) {
            if (reading.says(from, word.spelling())) {
                return word;
            }
        }
        return null;
    }

    /** Every word that begins here, shorter ones first. */
    void each(Reading reading, int from, Visitor<V> visitor) {
        Node<V> node = root;
        for (int at = from; node != null; at++) {
            if (!node.words.isEmpty() && reading.isWordEnd(at)) {
                for (Word<V> word : node.words) {
                    if (reading.says(from, word.spelling())) {
                        visitor.visit(at, word.meaning());
                    }
                }
            }
            node = node.next.get(reading.at(at));
        }
    }
}
