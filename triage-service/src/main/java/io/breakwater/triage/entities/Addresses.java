package io.breakwater.triage.entities;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Addresses and transaction hashes. An address whose checksum is wrong is no address, with one exception: {@code 0x} and
 * forty digits are nothing else, so there a wrong checksum (EIP-55) is told as {@code evm_address_bad_checksum}, for most
 * likely a character is mistyped.
 *
 * <p>A hash with {@code 0x} is one of an EVM network, one without of Bitcoin, Tron or another network, which its digits do
 * not tell. Addresses of Solana have no checksum, so shorter ones count only in a message that speaks of Solana.
 */
final class Addresses implements Finder {
    private static final int SHORTEST = 25;
    private static final int LONGEST = 128;

    private static final int EVM_DIGITS = 40;
    private static final int HASH_DIGITS = 64;
    private static final int SOLANA_BYTES = 32;
    private static final int SOLANA_SIGNATURE_BYTES = 64;
    /** What 32 bytes take when the first is not zero. Nobody writes a word of this length with digits and both cases. */
    private static final int USUAL_SOLANA = 43;

    private static final int LONGEST_SOLANA = 44;
    private static final WordTree<Boolean> SOLANA_WORDS =
            WordTree.of(List.of("solana", "sol", "spl", "phantom", "solscan", "솔라나"), true);
    /** How many characters before and behind an address may speak of Solana. */
    private static final int NEAR = 120;
    /** A signature of Solana has the form of a secret key, so only these words ahead make it one. */
    private static final Set<String> HASH_WORDS =
            Set.of("tx", "txid", "txn", "hash", "txhash", "signature", "transaction", "transaccion", "transazione");

    private record Bech32(String prefix, String type) {}

    private record Checked(String first, Base58 alphabet, int version, String type) {}

    private static final List<Bech32> BECH32 = List.of(
            new Bech32("bc1", "bitcoin_address"),
            new Bech32("ltc1", "litecoin_address"),
            new Bech32("addr1", "cardano_address"));
    private static final List<Checked> CHECKED = List.of(
            new Checked("1", Base58.BITCOIN, 0x00, "bitcoin_address"),
            new Checked("3", Base58.BITCOIN, 0x05, "bitcoin_address"),
            new Checked("T", Base58.BITCOIN, 0x41, "tron_address"),
            new Checked("L", Base58.BITCOIN, 0x30, "litecoin_address"),
            new Checked("M", Base58.BITCOIN, 0x32, "litecoin_address"),
            new Checked("D", Base58.BITCOIN, 0x1e, "dogecoin_address"),
            new Checked("r", Base58.RIPPLE, 0x00, "xrp_address"));
    private static final int LONGEST_CHECKED = 35;

    private record Named(String type, String value) {}

    @Override
    public void find(Reading reading, Findings findings) {
        for (int start = 0; start < reading.length(); ) {
            int end = start;
            while (end < reading.length() && isCode(reading.text().charAt(end))) {
                end++;
            }
            if (end - start >= SHORTEST && end - start <= LONGEST) {
                add(reading, start, end, findings);
            }
            start = end + 1;
        }
    }

    private static void add(Reading reading, int start, int end, Findings findings) {
        String code = reading.text(start, end);
        hexadecimal(code)
                .or(() -> bech32(code))
                .or(() -> base58Check(code))
                .or(() -> solana(code, start, reading))
                .ifPresent(named -> findings.add(named.type(), start, end, named.value()));
    }

    private static Optional<Named> hexadecimal(String code) {
        boolean marked = code.startsWith("0x") || code.startsWith("0X");
        String digits = marked ? code.substring(2) : code;
        if (digits.length() != HASH_DIGITS && !(marked && digits.length() == EVM_DIGITS) || !isHexadecimal(digits)) {
            return Optional.empty();
        }
        if (digits.length() == HASH_DIGITS) {
            return Optional.of(new Named("transaction_hash", code.toLowerCase(Locale.ROOT)));
        }
        return Optional.of(new Named(Checksums.isEvm(digits) ? "evm_address" : "evm_address_bad_checksum", code));
    }

    private static Optional<Named> bech32(String code) {
        String lower = code.toLowerCase(Locale.ROOT);
        if (!code.equals(lower) && !code.equals(code.toUpperCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return BECH32.stream()
                .filter(form -> lower.startsWith(form.prefix()) && Checksums.isBech32(lower))
                .map(form -> new Named(form.type(), lower))
                .findFirst();
    }

    private static Optional<Named> base58Check(String code) {
        return CHECKED.stream()
                .filter(form -> code.startsWith(form.first()) && code.length() <= LONGEST_CHECKED)
                .filter(form -> Checksums.isBase58Check(code, form.alphabet(), form.version()))
                .map(form -> new Named(form.type(), code))
                .findFirst();
    }

    private static Optional<Named> solana(String code, int start, Reading reading) {
        if (!isVaried(code)) {
            return Optional.empty();
        }
        boolean address = code.length() <= LONGEST_SOLANA
                && Base58.BITCOIN.decode(code, SOLANA_BYTES) != null
                && (code.length() >= USUAL_SOLANA || speaksOfSolana(reading, start));
        if (address) {
            return Optional.of(new Named("solana_address", code));
        }
        boolean signature = HASH_WORDS.contains(reading.wordBefore(behindLink(reading, start)))
                && Base58.BITCOIN.decode(code, SOLANA_SIGNATURE_BYTES) != null;
        return signature ? Optional.of(new Named("transaction_hash", code)) : Optional.empty();
    }

    /** "hash: …", ".../tx/…": one mark between the word and the code does not part them. */
    private static int behindLink(Reading reading, int start) {
        int at = start;
        while (reading.at(at - 1) == ' ') {
            at--;
        }
        char before = reading.at(at - 1);
        return before == '/' || before == ':' || before == '=' || before == '#' ? at - 1 : at;
    }

    private static boolean speaksOfSolana(Reading reading, int place) {
        return IntStream.range(Math.max(0, place - NEAR), Math.min(reading.length(), place + NEAR))
                .anyMatch(at -> reading.isWordStart(at) && SOLANA_WORDS.longest(reading, at) != null);
    }

    /** Digits and letters of both cases: no word, no number, no hash. */
    private static boolean isVaried(String code) {
        return code.chars().anyMatch(Character::isDigit)
                && code.chars().anyMatch(Character::isUpperCase)
                && code.chars().anyMatch(Character::isLowerCase);
    }

    private static boolean isHexadecimal(String digits) {
        return digits.chars().allMatch(c -> Character.digit(c, 16) >= 0);
    }

    private static boolean isCode(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
