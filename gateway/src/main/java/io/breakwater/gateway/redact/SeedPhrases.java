package io.breakwater.gateway.redact;

import io.breakwater.events.SecretKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Wallet seed phrases: twelve or more words of one BIP-39 list in a row, whatever stands between them but other words,
 * also with one word in twelve mistyped; eight when the text speaks of a seed phrase.
 */
final class SeedPhrases implements SecretFinder {
    private static final int SHORTEST = 12;
    private static final int SHORTEST_CALLED_SO = 8;
    private static final int LONGEST = 24;
    private static final int LONGEST_LEAD = 3;

    private final List<WordList> lists =
            WordList.LANGUAGES.stream().map(WordList::of).toList();
    /** For each word of any list one bit for every list that has it. */
    private final Map<String, Integer> listsOfWord = new HashMap<>();

    SeedPhrases() {
        for (int i = 0; i < lists.size(); i++) {
            int bit = 1 << i;
            lists.get(i).words().forEach(word -> listsOfWord.merge(word, bit, (one, other) -> one | other));
        }
    }

    @Override
    public void find(Reading reading, Findings findings) {
        List<Word> words = Word.in(reading.text());
        if (words.size() < SHORTEST_CALLED_SO) {
            return;
        }
        int[] listsOf = new int[words.size()];
        for (int i = 0; i < listsOf.length; i++) {
            listsOf[i] = listsOfWord.getOrDefault(words.get(i).text(), 0);
        }
        boolean calledSo = reading.mentions(Words.SEED);
        for (int i = 0; i < lists.size(); i++) {
            boolean[] known = new boolean[listsOf.length];
            if (mark(known, listsOf, 1 << i) >= SHORTEST_CALLED_SO) {
                findTolerant(words, known, lists.get(i), reading, findings);
                if (calledSo) {
                    findCalledSo(words, known, findings);
                    findUnspaced(words, lists.get(i), findings);
                }
            }
        }
    }

    private static int mark(boolean[] known, int[] listsOf, int bit) {
        int count = 0;
        for (int i = 0; i < known.length; i++) {
            known[i] = (listsOf[i] & bit) != 0;
            count += known[i] ? 1 : 0;
        }
        return count;
    }

    /** Twelve in a row of which eleven are known; neighbouring finds are one. */
    private static void findTolerant(
            List<Word> words, boolean[] known, WordList list, Reading reading, Findings findings) {
        int windowStart = 0;
        int knownInWindow = 0;
        int from = -1;
        int to = -1;
        for (int i = 0; i < known.length; i++) {
            if (words.get(i).isFirst()) {
                windowStart = i;
                knownInWindow = 0;
            }
            knownInWindow += known[i] ? 1 : 0;
            if (i - windowStart >= SHORTEST) {
                knownInWindow -= known[windowStart++] ? 1 : 0;
            }
            if (i - windowStart == SHORTEST - 1 && knownInWindow >= SHORTEST - 1) {
                if (windowStart > to) {
                    take(words, known, from, to, list, reading, findings);
                    from = windowStart;
                }
                to = i;
            }
        }
        take(words, known, from, to, list, reading, findings);
    }

    private static void take(
            List<Word> words, boolean[] known, int from, int to, WordList list, Reading reading, Findings findings) {
        if (from < 0) {
            return;
        }
        int first = known[from] ? from : from + 1;
        int last = known[to] ? to : to - 1;
        first = afterLead(words, first, last, reading.text());
        last = beforeTail(words, first, last, list, reading.text());
        findings.add(words.get(first).start(), words.get(last).end(), SecretKind.SEED_PHRASE);
    }

    /** "My phrase: abandon …": what stands before the colon is not part of it. */
    private static int afterLead(List<Word> words, int first, int last, String text) {
        for (int i = first + LONGEST_LEAD; i > first; i--) {
            if (last - i >= SHORTEST - 2
                    && introduces(gapBefore(words, i, text))
                    && !introduces(gapBefore(words, i + 1, text))) {
                return i;
            }
        }
        return first;
    }

    private static boolean introduces(String gap) {
        return (gap.indexOf(':') >= 0 || gap.indexOf('=') >= 0) && gap.chars().noneMatch(Character::isDigit);
    }

    /** "… zoo wrong. Please help": a phrase whose checksum is right ends where another separator follows. */
    private static int beforeTail(List<Word> words, int first, int last, WordList list, String text) {
        for (int i = Math.max(first + SHORTEST - 1, last - LONGEST_LEAD); i < last; i++) {
            if (!gapBefore(words, i + 1, text).equals(gapBefore(words, i, text))
                    && list.isPhrase(
                            words.subList(first, i + 1).stream().map(Word::text).toList())) {
                return i;
            }
        }
        return last;
    }

    private static String gapBefore(List<Word> words, int i, String text) {
        return text.substring(words.get(i - 1).end(), words.get(i).start());
    }

    private static void findCalledSo(List<Word> words, boolean[] known, Findings findings) {
        int from = 0;
        for (int i = 0; i <= known.length; i++) {
            boolean goesOn =
                    i < known.length && known[i] && (i == from || !words.get(i).isFirst());
            if (!goesOn) {
                if (i - from >= SHORTEST_CALLED_SO) {
                    findings.add(words.get(from).start(), words.get(i - 1).end(), SecretKind.SEED_PHRASE);
                }
                from = i < known.length && known[i] ? i : i + 1;
            }
        }
    }

    /** Chinese phrases written without spaces, which only their checksum tells from a sentence. */
    private static void findUnspaced(List<Word> words, WordList list, Findings findings) {
        for (Word.Run run : Word.runsOfIdeographs(words)) {
            for (int length = LONGEST; length >= SHORTEST; length -= 3) {
                int from = run.end() - length;
                if (from >= run.start()
                        && list.isPhrase(words.subList(from, run.end()).stream()
                                .map(Word::text)
                                .toList())) {
                    findings.add(
                            words.get(from).start(), words.get(run.end() - 1).end(), SecretKind.SEED_PHRASE);
                    break;
                }
            }
        }
    }
}
