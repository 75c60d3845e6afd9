package io.breakwater.escalation.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of cases. */
public record CasePage(List<CaseItem> data, Meta meta) {
    /** {@code nextCursor} is null on the last page. */
    public record Meta(boolean hasMore, @Nullable String nextCursor) {}
}
