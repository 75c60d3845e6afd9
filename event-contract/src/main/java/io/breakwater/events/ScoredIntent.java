package io.breakwater.events;

/** One reading of a message and how sure triage is of it. */
public record ScoredIntent(Intent intent, Confidence confidence) {
    public ScoredIntent {
        Texts.required("intent", intent);
        Texts.required("confidence", confidence);
    }
}
