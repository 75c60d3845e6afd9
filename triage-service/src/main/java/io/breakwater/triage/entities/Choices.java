package io.breakwater.triage.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Phrases with choices, "last (four|4)[ digits]", as the phrases that they stand for. */
final class Choices {
    private static final Pattern INNERMOST = Pattern.compile("\\[([^\\[\\]()]*)]|\\(([^\\[\\]()]*)\\)");

    private Choices() {}

    /** One of each choice in round brackets; with and without each in square ones. */
    static List<String> spelledOut(String phrase) {
        Matcher choice = INNERMOST.matcher(phrase);
        if (!choice.find()) {
            return List.of(phrase);
        }
        boolean optional = choice.group(1) != null;
        List<String> all = new ArrayList<>();
        String ahead = phrase.substring(0, choice.start());
        String behind = phrase.substring(choice.end());
        for (String one : (optional ? choice.group(1) : choice.group(2)).split("\\|")) {
            all.addAll(spelledOut(ahead + one + behind));
        }
        if (optional) {
            all.addAll(spelledOut(ahead + behind));
        }
        return all;
    }
}
