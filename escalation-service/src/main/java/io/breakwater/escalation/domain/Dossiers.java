package io.breakwater.escalation.domain;

import io.breakwater.events.Dossier;
import io.breakwater.events.Intent;
import io.breakwater.events.ScoredIntent;
import io.breakwater.events.Slot;
import io.breakwater.events.VerificationLevel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts what a further request knows into the dossier of an open case. Nothing that was known is lost. */
final class Dossiers {
    /** A dossier is read by a person: beyond this many entries of a kind the oldest go. */
    static final int MOST_ENTRIES = 100;

    private Dossiers() {}

    static Dossier enriched(Dossier known, Dossier newer) {
        return new Dossier(
                richer(known.summary(), newer.summary()),
                newest(known.lastText(), newer.lastText()),
                intents(known.intents(), newer.intents()),
                slots(known.slots(), newer.slots()),
                union(known.stepsTried(), newer.stepsTried()),
                union(known.articles(), newer.articles()),
                union(known.links(), newer.links()),
                newer.language(),
                newest(known.mood(), newer.mood()),
                level(known.verificationLevel(), newer.verificationLevel()),
                union(known.openQuestions(), newer.openQuestions()));
    }

    static List<String> union(List<String> known, List<String> newer) {
        Set<String> all = new LinkedHashSet<>(known);
        all.addAll(newer);
        return latest(new ArrayList<>(all));
    }

    // The newest summary wins unless it says less.
    private static String richer(String known, String newer) {
        return newer.strip().length() >= known.strip().length() ? newer : known;
    }

    private static @Nullable String newest(@Nullable String known, @Nullable String newer) {
        return newer == null || newer.isBlank() ? known : newer;
    }

    private static VerificationLevel level(VerificationLevel known, VerificationLevel newer) {
        return VerificationLevel.NONE.equals(newer) ? known : newer;
    }

    // The customer may correct what they said, but a word never replaces what the exchange has confirmed.
    private static List<Slot> slots(List<Slot> known, List<Slot> newer) {
        Map<String, Slot> byName = new LinkedHashMap<>();
        known.forEach(slot -> byName.put(slot.name(), slot));
        newer.forEach(
                slot -> byName.merge(slot.name(), slot, (old, now) -> old.verified() && !now.verified() ? old : now));
        return latest(new ArrayList<>(byName.values()));
    }

    private static List<ScoredIntent> intents(List<ScoredIntent> known, List<ScoredIntent> newer) {
        Map<Intent, ScoredIntent> byIntent = new LinkedHashMap<>();
        newer.forEach(scored -> byIntent.put(scored.intent(), scored));
        known.forEach(scored -> byIntent.putIfAbsent(scored.intent(), scored));
        List<ScoredIntent> all = new ArrayList<>(byIntent.values());
        return all.subList(0, Math.min(all.size(), MOST_ENTRIES));
    }

    private static <T> List<T> latest(List<T> all) {
        return all.subList(Math.max(0, all.size() - MOST_ENTRIES), all.size());
    }
}
