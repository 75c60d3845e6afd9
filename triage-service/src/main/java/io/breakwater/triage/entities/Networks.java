package io.breakwater.triage.entities;

import com.fasterxml.jackson.core.type.TypeReference;
import io.breakwater.triage.content.ContentFile;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The networks that customers confuse. "Solana" alone is an asset; "on Solana", "Solana network", "red Solana" is the
 * network.
 */
final class Networks implements Finder {
    private static final String PATH = "triage/entities/networks.yaml";
    private static final String BITCOIN = "BITCOIN";

    private record Content(
            Map<String, List<String>> always,
            Map<String, List<String>> besideWord,
            List<String> before,
            List<String> beforeUnlessBitcoin,
            List<String> between,
            List<String> after) {}

    private record Name(String network, boolean alone) {}

    private final WordTree<Name> names = new WordTree<>();
    private final Set<String> before;
    private final Set<String> beforeUnlessBitcoin;
    private final Set<String> between;
    private final WordTree<Boolean> after;

    Networks() {
        Content content = ContentFile.read(PATH, new TypeReference<>() {});
        put(content.always(), true);
        put(content.besideWord(), false);
        before = plain(content.before());
        beforeUnlessBitcoin = plain(content.beforeUnlessBitcoin());
        between = plain(content.between());
        after = WordTree.of(content.after(), true);
    }

    private void put(Map<String, List<String>> networks, boolean alone) {
        networks.forEach((network, words) -> words.forEach(word -> names.put(word, new Name(network, alone))));
    }

    private static Set<String> plain(List<String> words) {
        return words.stream().map(Reading::plain).collect(Collectors.toCollection(HashSet::new));
    }

    @Override
    public void find(Reading reading, Findings findings) {
        for (int at = 0; at < reading.length(); at++) {
            WordTree.Hit<Name> hit = reading.isWordStart(at) ? names.longest(reading, at) : null;
            if (hit != null && (hit.meaning().alone() || isBesideAWord(reading, at, hit))) {
                findings.add("network", at, hit.end(), hit.meaning().network());
            }
        }
    }

    private boolean isBesideAWord(Reading reading, int start, WordTree.Hit<Name> hit) {
        int behind = reading.skipSpaces(hit.end());
        if (reading.at(behind) == '-') {
            behind++;
        }
        if (after.longest(reading, behind) != null) {
            return true;
        }
        int place = start;
        String word = reading.wordBefore(place);
        // "on the Tron", "red de Tron": at most two of these stand between.
        for (int i = 0; i < 2 && between.contains(word); i++) {
            place = reading.startOfWordBefore(place);
            word = reading.wordBefore(place);
        }
        return before.contains(word)
                || beforeUnlessBitcoin.contains(word)
                        && !hit.meaning().network().equals(BITCOIN);
    }
}
