package io.breakwater.gateway.redact;

import io.breakwater.events.SecretKind;
import io.breakwater.gateway.domain.PhraseBook.Hit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Private keys as one word: WIF and BIP-38 by their checksum, extended keys by their prefix, 64 hexadecimal digits and
 * what else may be a transaction as well (Solana's 87 or 88 characters) unless the words around it say so, and any
 * long word that is called a private key.
 */
final class PrivateKeys implements SecretFinder {
    private static final int REACH_BEFORE = 100;
    private static final int REACH_OF_TRANSFER = 48;
    private static final int REACH_AFTER = 40;
    private static final int SHORTEST_NAMED = 24;
    private static final int SHORTEST_EXTENDED = 100;
    private static final Set<Integer> HEX_LENGTHS = Set.of(64, 128);
    private static final Set<Integer> BASE58_LENGTHS = Set.of(87, 88);
    private static final Set<Integer> CHECKED_LENGTHS = Set.of(51, 52, 58);
    private static final String CHECKED_PREFIXES = "5KLc96";

    private final Links links;

    PrivateKeys(Links links) {
        this.links = links;
    }

    /** The last word that may have been a key, and what became of it: "transactions A, B and C" are all the same. */
    private static final class Last {
        private int end = -1;
        private boolean secret;
    }

    @Override
    public void find(Reading reading, Findings findings) {
        CharSequence text = reading.source().cased();
        Last last = new Last();
        for (int i = 0; i < text.length(); ) {
            int end = endOfWord(text, i);
            if (end - i >= SHORTEST_NAMED && isSecret(reading, text.subSequence(i, end), i, last)) {
                findings.add(i, end, SecretKind.PRIVATE_KEY);
            }
            i = Math.max(end, i + 1);
        }
    }

    private boolean isSecret(Reading reading, CharSequence word, int start, Last last) {
        if (isExtendedKey(word)) {
            return true;
        }
        if (CHECKED_LENGTHS.contains(word.length()) && CHECKED_PREFIXES.indexOf(word.charAt(0)) >= 0) {
            return Base58.isChecked(word) || isNamedKey(reading, start);
        }
        if (mayBeTransaction(word)) {
            boolean sameAsLast = last.end >= 0 && links.tie(reading.text(), last.end, start);
            last.secret = sameAsLast ? last.secret : !isCalledTransaction(reading, start, start + word.length());
            last.end = start + word.length();
            return last.secret;
        }
        return isNamedKey(reading, start) && word.chars().anyMatch(Character::isDigit);
    }

    private static boolean isExtendedKey(CharSequence word) {
        return word.length() >= SHORTEST_EXTENDED
                && "xyztuvYZUV".indexOf(word.charAt(0)) >= 0
                && word.subSequence(1, 4).toString().equals("prv")
                && Base58.isBase58(word);
    }

    private static boolean mayBeTransaction(CharSequence word) {
        boolean prefixed = word.charAt(0) == '0' && Character.toLowerCase(word.charAt(1)) == 'x';
        CharSequence digits = prefixed ? word.subSequence(2, word.length()) : word;
        return HEX_LENGTHS.contains(digits.length()) && digits.chars().allMatch(c -> Character.digit(c, 16) >= 0)
                || BASE58_LENGTHS.contains(word.length()) && Base58.isBase58(word);
    }

    private boolean isNamedKey(Reading reading, int start) {
        Hit before = reading.before(start);
        return before != null && before.is(Words.KEY) && links.tie(reading.text(), before.end(), start);
    }

    /** The nearest telling word before decides; without one, the nearest after. */
    private static boolean isCalledTransaction(Reading reading, int start, int end) {
        for (int i = reading.hitsBefore(start) - 1; i >= 0; i--) {
            Hit hit = reading.hits().get(i);
            int distance = start - hit.end();
            if (distance > REACH_BEFORE) {
                break;
            }
            if (hit.is(Words.KEY) || hit.is(Words.SEED)) {
                return false;
            }
            if (saysTransaction(hit) || hit.is(Words.TRANSFER) && distance <= REACH_OF_TRANSFER) {
                return true;
            }
        }
        return saysTransaction(reading.after(end), end);
    }

    private static boolean saysTransaction(@Nullable Hit after, int end) {
        return after != null && after.start() - end <= REACH_AFTER && saysTransaction(after);
    }

    private static boolean saysTransaction(Hit hit) {
        return hit.is(Words.TRANSACTION) || hit.is(Words.ADDRESS);
    }

    private static int endOfWord(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && isPlain(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPlain(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
