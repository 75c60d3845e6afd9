package io.breakwater.chatbot.article;

import io.breakwater.chatbot.domain.MissedQuery;
import io.breakwater.events.ContactId;
import io.breakwater.kit.schedule.Schedule;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts searches that found nothing good, for authors. They are gathered in memory and written every second, so that no
 * search waits and none holds a lock on what others search for too; a crash loses what was not written yet. Thread-safe.
 */
@ApplicationScoped
public class SearchMisses {
    private static final Duration PAUSE = Duration.ofSeconds(1);
    /** Different queries that wait to be written. */
    private static final int MOST_WAITING = 2_000;

    private final SearchMissTable table;
    private final AskerSeal seal;
    private final Schedule schedule;
    private final Clock clock;
    private final MeterRegistry meters;
    private Map<MissTally.Key, MissTally> waiting = new LinkedHashMap<>();

    SearchMisses(SearchMissTable table, AskerSeal seal, Schedule schedule, Clock clock, MeterRegistry meters) {
        this.table = table;
        this.seal = seal;
        this.schedule = schedule;
        this.clock = clock;
        this.meters = meters;
    }

    /** Where somebody searched. */
    public enum Source {
        HELP_CENTRE("help_centre"),
        BOT("bot");

        private final String word;

        Source(String word) {
            this.word = word;
        }
    }

    /**
     * A search that found nothing good.
     *
     * @param text as the gateway lets it pass, without secrets; more is masked before it is kept
     */
    public record Miss(Source source, ContactId contact, String language, String text) {}

    void start(@Observes StartupEvent event) {
        schedule.every(PAUSE, "Searches without a hit wait", this::write);
    }

    /** Returns at once. */
    public void addAll(List<Miss> misses) {
        misses.forEach(this::add);
    }

    void add(Miss miss) {
        meters.counter("breakwater.searches.missed", "source", miss.source().word)
                .increment();
        MissedQuery.of(miss.text(), miss.language()).ifPresent(query -> {
            String asker = seal.of(miss.contact(), miss.language(), query.words());
            keep(List.of(MissTally.once(miss.language(), query.words(), clock.instant(), asker)));
        });
    }

    private synchronized void keep(Collection<MissTally> tallies) {
        for (MissTally tally : tallies) {
            if (waiting.size() < MOST_WAITING || waiting.containsKey(tally.key())) {
                waiting.merge(tally.key(), tally, MissTally::and);
            }
        }
    }

    private synchronized Collection<MissTally> take() {
        Collection<MissTally> taken = waiting.values();
        waiting = new LinkedHashMap<>();
        return taken;
    }

    private Uni<Void> write() {
        Collection<MissTally> taken = take();
        return taken.isEmpty()
                ? Uni.createFrom().voidItem()
                : Panache.withTransaction(() -> table.add(taken)).onFailure().invoke(() -> keep(taken));
    }
}
