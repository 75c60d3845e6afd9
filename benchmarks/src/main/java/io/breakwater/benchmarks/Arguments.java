package io.breakwater.benchmarks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Options of a command line: {@code --name value}, or {@code --name} alone. Unknown ones are refused. */
final class Arguments {
    private final Map<String, String> given = new HashMap<>();

    Arguments(List<String> words, Set<String> withValue, Set<String> alone) {
        Deque<String> left = new ArrayDeque<>(words);
        while (!left.isEmpty()) {
            String word = left.remove();
            if (alone.contains(word)) {
                given.put(word, "");
            } else if (withValue.contains(word) && !left.isEmpty()) {
                given.put(word, left.remove());
            } else {
                throw new IllegalArgumentException(
                        withValue.contains(word) ? word + " wants a value" : "There is no option " + word);
            }
        }
    }

    boolean has(String name) {
        return given.containsKey(name);
    }

    String text(String name, String otherwise) {
        return given.getOrDefault(name, otherwise);
    }

    int number(String name, int otherwise) {
        String value = given.get(name);
        if (value == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " wants a number, not " + value, e);
        }
    }
}
