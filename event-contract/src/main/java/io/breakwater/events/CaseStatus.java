package io.breakwater.events;

import org.jspecify.annotations.Nullable;

/** What a customer may know of a case. */
public record CaseStatus(CaseId caseId, QueueStatus queue, @Nullable Author agent) {
    public CaseStatus {
        Texts.required("case_id", caseId);
        Texts.required("queue", queue);
    }
}
