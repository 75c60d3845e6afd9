package io.breakwater.triage.entities;

import io.breakwater.events.Entity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a message names, in the order of the message. Each character belongs to one entity at most: what is more
 * specific is looked for first. Any thread may ask.
 */
public final class EntityFinder {
    /** A message may be long; more than this many things in it help nobody. */
    private static final int MOST = 20;

    private record Kind(String type, Pattern pattern, Function<MatchResult, Optional<String>> value) {}

    private record Found(int start, Entity entity) {}

    private static final List<Kind> KINDS = List.of(
            kind("evm_address", "(?<![0-9A-Za-z])0[xX][0-9a-fA-F]{40}(?![0-9A-Za-z])", MatchResult::group),
            kind("transaction_hash", "(?<![0-9A-Za-z])(?:0[xX])?[0-9a-fA-F]{64}(?![0-9A-Za-z])", EntityFinder::hash),
            new Kind(
                    "bitcoin_address",
                    word("bc1[02-9ac-hj-np-z]{11,71}|BC1[02-9AC-HJ-NP-Z]{11,71}"),
                    EntityFinder::bech32),
            new Kind("bitcoin_address", word("[13][1-9A-HJ-NP-Za-km-z]{24,33}"), EntityFinder::base58),
            new Kind("tron_address", word("T[1-9A-HJ-NP-Za-km-z]{33}"), EntityFinder::base58),
            kind("withdrawal_id", "(?<![0-9A-Za-z-])[Ww]-\\d{1,12}(?![0-9A-Za-z])", EntityFinder::upper),
            kind("deposit_id", "(?<![0-9A-Za-z-])[Dd]-\\d{1,12}(?![0-9A-Za-z])", EntityFinder::upper),
            kind("payment_id", "(?<![0-9A-Za-z-])[Pp]-\\d{1,12}(?![0-9A-Za-z])", EntityFinder::upper),
            kind("card_last4", CardEndings.PATTERN, match -> match.group(1)),
            new Kind("amount", Amounts.PATTERN, Amounts::value),
            new Kind("asset", Assets.PATTERN, match -> Assets.ticker(match.group())),
            new Kind("network", Networks.PATTERN, match -> Optional.of(Networks.name(match.group()))));

    public List<Entity> in(String text) {
        List<Found> found = new ArrayList<>();
        BitSet taken = new BitSet(text.length());
        for (Kind kind : KINDS) {
            Matcher matcher = kind.pattern().matcher(text);
            while (found.size() < MOST && matcher.find()) {
                if (taken.get(matcher.start(), matcher.end()).isEmpty()) {
                    add(kind, matcher.toMatchResult(), found, taken);
                }
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Found::start))
                .map(Found::entity)
                .distinct()
                .toList();
    }

    private static void add(Kind kind, MatchResult match, List<Found> found, BitSet taken) {
        kind.value().apply(match).ifPresent(value -> {
            taken.set(match.start(), match.end());
            found.add(new Found(match.start(), new Entity(kind.type(), match.group(), value)));
        });
    }

    private static Kind kind(String type, String pattern, Function<MatchResult, String> value) {
        return new Kind(type, Pattern.compile(pattern), match -> Optional.of(value.apply(match)));
    }

    private static Pattern word(String body) {
        return Pattern.compile("(?<![0-9A-Za-z])(?:" + body + ")(?![0-9A-Za-z])");
    }

    private static String upper(MatchResult match) {
        return match.group().toUpperCase(java.util.Locale.ROOT);
    }

    private static String hash(MatchResult match) {
        return match.group().toLowerCase(java.util.Locale.ROOT);
    }

    private static Optional<String> base58(MatchResult match) {
        return Optional.of(match.group()).filter(Checksums::isBase58Check);
    }

    private static Optional<String> bech32(MatchResult match) {
        return Optional.of(match.group().toLowerCase(java.util.Locale.ROOT)).filter(Checksums::isBech32);
    }
}
