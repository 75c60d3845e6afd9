package io.breakwater.chatbot.domain;

import io.breakwater.events.Intent;
import io.breakwater.events.IntentClassified;
import io.breakwater.events.Route;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out which of the offered answers a text means. When two fit equally, none does. */
final class OptionMatching {
    private static final int SHORT = 4;
    private static final int TELLING = 4;
    private static final int ORDINALS = 5;
    private static final Intent AFFIRM = new Intent("affirm");
    private static final Intent DENY = new Intent("deny");

    private OptionMatching() {}

    /** The text is the option's label, value or one of its aliases. */
    static Optional<Option> exact(String text, List<Option> options) {
        String plain = Words.plain(text);
        return only(options.stream().filter(o -> names(o).contains(plain)).toList());
    }

    /** Exactly, by position ("the second"), or by the words that only one option has. */
    static Optional<Option> any(String text, List<Option> options, Phrases phrases) {
        return exact(text, options).or(() -> byPosition(text, options, phrases)).or(() -> byWords(text, options));
    }

    /**
     * By the words of aliases, not counting those that several options share. Short words of long aliases ("of") and
     * the words of labels tell nothing.
     */
    static Optional<Option> byWords(String text, List<Option> options) {
        Set<String> said = new HashSet<>(Words.of(text));
        List<Option> best = new ArrayList<>();
        long most = 1;
        for (Option option : options) {
            long common =
                    ownWords(option, options).stream().filter(said::contains).count();
            if (common > most) {
                best.clear();
                most = common;
            }
            if (common == most) {
                best.add(option);
            }
        }
        return only(best);
    }

    /** Yes or no, said in a short text or recognised by triage. */
    static Optional<Option> yesNo(IntentClassified message, List<Option> options) {
        List<String> words = Words.of(message.text());
        if (words.size() <= SHORT) {
            String plain = String.join(" ", words) + " ";
            Optional<Option> begun = only(options.stream()
                    .filter(o -> names(o).stream().anyMatch(name -> plain.startsWith(name + " ")))
                    .filter(o -> options.stream().filter(other -> other != o).noneMatch(other -> named(other, words)))
                    .toList());
            if (begun.isPresent()) {
                return begun;
            }
        }
        if (!Route.BOT.equals(message.route())) {
            return Optional.empty();
        }
        Intent top = message.top().intent();
        String value = AFFIRM.equals(top) ? Question.YES : DENY.equals(top) ? Question.NO : "";
        return only(options.stream().filter(o -> o.value().equals(value)).toList());
    }

    private static Optional<Option> byPosition(String text, List<Option> options, Phrases phrases) {
        List<String> words = Words.of(text);
        if (words.size() > SHORT || options.isEmpty()) {
            return Optional.empty();
        }
        for (int i = 1; i <= Math.min(ORDINALS, options.size()); i++) {
            Set<String> ordinal = phrases.words("words.ordinal_" + i);
            if (says(words, ordinal)) {
                return Optional.of(options.get(i - 1));
            }
        }
        Set<String> last = phrases.words("words.last");
        return says(words, last) ? Optional.of(options.get(options.size() - 1)) : Optional.empty();
    }

    /** Whether one of the phrases, of one word or several, is among the words. */
    private static boolean says(List<String> words, Set<String> phrases) {
        String said = " " + String.join(" ", words) + " ";
        return phrases.stream().anyMatch(phrase -> said.contains(" " + phrase + " "));
    }

    private static boolean named(Option option, List<String> words) {
        return words.stream().anyMatch(names(option)::contains);
    }

    private static Set<String> ownWords(Option option, List<Option> options) {
        Set<String> own = wordsOf(option);
        options.stream().filter(o -> !o.equals(option)).forEach(o -> own.removeAll(wordsOf(o)));
        return own;
    }

    private static Set<String> wordsOf(Option option) {
        Set<String> words = new HashSet<>();
        option.aliases().stream().map(Words::of).forEach(alias -> alias.stream()
                .filter(word -> alias.size() == 1 || word.length() >= TELLING)
                .forEach(words::add));
        return words;
    }

    private static Set<String> names(Option option) {
        Set<String> names = new HashSet<>(List.of(Words.plain(option.label()), Words.plain(option.value())));
        option.aliases().forEach(alias -> names.add(Words.plain(alias)));
        names.remove("");
        return names;
    }

    private static Optional<Option> only(List<Option> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
