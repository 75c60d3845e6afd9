package io.breakwater.chatbot.domain;

import java.util.List;

/** One thing that a flow does. What the texts are is looked up by key, so that a step holds no language. */
public sealed interface Step
        permits SayStep,
                CollectStep,
                CallStep,
                BranchStep,
                LinkStep,
                ArticleStep,
                DocumentStep,
                SubscribeStep,
                UploadStep,
                HandoffStep,
                EndStep {
    String id();

    /** The steps that may follow; empty when the flow is over here. */
    List<String> followers();

    /** Those of them that may follow before the customer has done anything. */
    default List<String> atOnce() {
        return waits() ? List.of() : followers();
    }

    /** Keys of the texts that it may say. */
    List<String> texts();

    /** Whether the flow rests here until the customer answers. */
    default boolean waits() {
        return false;
    }

    /** Does the step and tells where to go. */
    Move enter(Turn turn);
}
