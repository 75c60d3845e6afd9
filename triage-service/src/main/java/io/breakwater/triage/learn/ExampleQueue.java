package io.breakwater.triage.learn;

import io.breakwater.triage.domain.LabelledExample;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of the list of examples, as it is answered. */
public record ExampleQueue(List<ExampleView> data, Meta meta) {
    /** @param nextCursor where the next page begins; null on the last one */
    public record Meta(boolean hasMore, @Nullable String nextCursor) {}

    /** @param found up to one more than the page holds, which tells that there is more */
    static ExampleQueue of(List<LabelledExample> found, int limit) {
        boolean more = found.size() > limit;
        List<LabelledExample> shown = more ? found.subList(0, limit) : found;
        String next = more ? QueuePlace.of(shown.get(shown.size() - 1)).text() : null;
        return new ExampleQueue(shown.stream().map(ExampleView::of).toList(), new Meta(more, next));
    }
}
