package io.breakwater.chatbot.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;

/**
 * How often a query found nothing good on a day.
 *
 * @param askers who searched for it, sealed; no more than {@link #ENOUGH}
 */
record MissTally(Key key, long times, Instant lastAt, Set<String> askers) {
    /** So many different customers make a query one that may be shown. */
    static final int ENOUGH = 3;

    /** @param day of UTC */
    record Key(LocalDate day, String language, String query) {}

    MissTally {
        askers = Set.copyOf(askers);
    }

    static MissTally once(String language, String query, Instant at, String asker) {
        Key key = new Key(at.atZone(ZoneOffset.UTC).toLocalDate(), language, query);
        return new MissTally(key, 1, at, Set.of(asker));
    }

    MissTally and(MissTally more) {
        Set<String> all = new TreeSet<>(askers);
        more.askers.stream().filter(asker -> all.size() < ENOUGH).forEach(all::add);
        Instant last = more.lastAt.isAfter(lastAt) ? more.lastAt : lastAt;
        return new MissTally(key, times + more.times, last, all);
    }
}
