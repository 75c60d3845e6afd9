package io.breakwater.gateway.redact;

import io.breakwater.events.SecretKind;
import io.breakwater.gateway.domain.PhraseBook.Hit;
import io.breakwater.gateway.domain.Scripts;
import io.breakwater.gateway.domain.Vocabulary;
import java.util.Set;

/**
 * What is called a password: the word after "password:", after "my password is", or right after "password" when no
 * ordinary word looks like it. "My password is wrong" stays.
 */
final class Passwords implements SecretFinder {
    private static final int MOST_WORDS_OF = 6;
    private static final int SHORTEST = 3;
    private static final int SHORTEST_BESIDE = 4;

    private final Set<String> copulas;
    private final Set<String> weakCopulas;
    private final Set<String> ofs;
    private final Set<String> ordinary;

    Passwords(Vocabulary vocabulary) {
        copulas = vocabulary.words(Words.COPULA);
        weakCopulas = vocabulary.words(Words.WEAK_COPULA);
        ofs = vocabulary.words(Words.OF);
        ordinary = vocabulary.words(Words.NOT_A_PASSWORD);
    }

    private enum How {
        DEFINED,
        SAID,
        BESIDE
    }

    @Override
    public void find(Reading reading, Findings findings) {
        for (Hit hit : reading.hits()) {
            if (hit.is(Words.PASSWORD) && !findings.isTaken(hit.start())) {
                findAfter(hit.end(), reading, findings);
            }
        }
    }

    private void findAfter(int name, Reading reading, Findings findings) {
        int next = skipSpaces(reading, name);
        if (defines(reading, next)) {
            take(Value.at(reading, skipSpaces(reading, next + 1)), How.DEFINED, reading, findings);
            return;
        }
        int said = afterCopula(reading.text(), next, copulas);
        if (said >= 0) {
            int value = skipSpaces(reading, said);
            value = defines(reading, value) ? skipSpaces(reading, value + 1) : value;
            take(Value.at(reading, value), How.SAID, reading, findings);
            return;
        }
        int weaklySaid = afterCopula(reading.text(), next, weakCopulas);
        boolean apart = next > name || Scripts.isUnspaced(reading.at(name - 1));
        if (weaklySaid >= 0 || apart) {
            take(Value.at(reading, skipSpaces(reading, Math.max(next, weaklySaid))), How.BESIDE, reading, findings);
        }
    }

    private void take(Value value, How how, Reading reading, Findings findings) {
        if (value.length() < SHORTEST || value.isMasked() || ordinary.contains(value.text())) {
            return;
        }
        Hit word = reading.after(value.start());
        boolean known = word != null && word.start() == value.start() && word.end() == value.end();
        boolean secret =
                switch (how) {
                    case DEFINED -> true;
                    case SAID -> value.isQuoted() || value.looksMadeUp() || value.endsSentence() && !known;
                    case BESIDE ->
                        !known
                                && value.beginsLikeWord()
                                && (value.isQuoted() || value.looksMadeUp() && value.length() >= SHORTEST_BESIDE);
                };
        if (secret) {
            findings.add(value.start(), value.end(), SecretKind.PASSWORD);
        }
    }

    private static boolean defines(Reading reading, int position) {
        return ":=".indexOf(reading.at(position)) >= 0;
    }

    /** The position after "is", "for my account is", or -1. */
    private int afterCopula(String text, int from, Set<String> verbs) {
        int i = from;
        for (int count = 0; count <= MOST_WORDS_OF; count++) {
            int end = endOfWord(text, i);
            String word = text.substring(i, end);
            if (verbs.contains(word)) {
                return end;
            }
            if (end == i || !ofs.contains(word)) {
                return -1;
            }
            i = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        }
        return -1;
    }

    private static int endOfWord(String text, int from) {
        if (from < text.length() && Scripts.isUnspaced(text.charAt(from))) {
            return Scripts.endOfSyllables(text, from);
        }
        int end = Scripts.endOfWord(text, from);
        return end < text.length() && text.charAt(end) == '\'' ? Scripts.endOfWord(text, end + 1) : end;
    }

    private static int skipSpaces(Reading reading, int from) {
        int i = from;
        while (i < reading.text().length() && (reading.at(i) == ' ' || reading.at(i) == '\n')) {
            i++;
        }
        return i;
    }
}
