package io.breakwater.gateway.redact;

import io.breakwater.events.SecretKind;
import io.breakwater.gateway.domain.FoldedText;
import io.breakwater.gateway.domain.PhraseBook;
import io.breakwater.gateway.domain.Vocabulary;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes secrets out of what customers write: card numbers, seed phrases, private keys, one-time codes, passwords. Each
 * leaves a mask such as {@code [card_number]}, which says the same in every language and keeps the sentence's shape.
 *
 * <p>Linear in the length of the text. Redacting twice is the same as once. Thread-safe. Loads its word lists once:
 * keep one instance.
 */
public final class Redactor {
    /** A mask may bring two harmless parts together into something that looks like a secret: look again. */
    private static final int PASSES = 8;

    private static final List<SecretKind> KINDS = List.of(
            SecretKind.CARD_NUMBER,
            SecretKind.SEED_PHRASE,
            SecretKind.PRIVATE_KEY,
            SecretKind.ONE_TIME_CODE,
            SecretKind.PASSWORD);

    private static final List<String> MASKS = KINDS.stream().map(Redactor::mask).toList();

    private final PhraseBook tellingWords;
    private final List<SecretFinder> finders;

    public Redactor() {
        Vocabulary vocabulary = Vocabulary.read("/redact/words.txt");
        tellingWords = vocabulary.bookWithout(Words.SMALL);
        Links links = new Links(vocabulary);
        // The order decides who gets a part that two of them claim.
        finders = List.of(
                new PemBlocks(),
                new SeedPhrases(),
                new PrivateKeys(links),
                new CardNumbers(links),
                new Passwords(vocabulary),
                new OneTimeCodes(links));
    }

    public Redacted redact(String text) {
        Set<SecretKind> kinds = new LinkedHashSet<>();
        String current = text;
        for (int pass = 0; pass < PASSES; pass++) {
            FoldedText folded = FoldedText.of(current, MASKS);
            Reading reading = new Reading(folded, folded.folded(), tellingWords.find(folded.folded()));
            Findings findings = new Findings();
            finders.forEach(finder -> finder.find(reading, findings));
            if (findings.isEmpty()) {
                break;
            }
            kinds.addAll(findings.kinds());
            current = findings.mask(current, folded);
        }
        return new Redacted(current, kinds);
    }

    static String mask(SecretKind kind) {
        return "[" + kind.value() + "]";
    }
}
