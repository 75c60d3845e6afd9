package io.breakwater.triage.intent;

import io.breakwater.nlu.model.IntentModel;

/** The shipped model, loaded once for all tests of a process, with as much of the encoders as a test wants. */
public final class IntentReaders {
    public static final IntentModel MODEL = ShippedModels.intents();

    private IntentReaders() {}

    /** Reads as on a quiet day. */
    public static IntentReader unhurried() {
        return with(unlimited());
    }

    /** Reads as when everybody writes at once. */
    public static IntentReader hurried() {
        return with(new EncoderBudget(0));
    }

    /** Time stands still, so the budget never ends. */
    public static EncoderBudget unlimited() {
        return new EncoderBudget(1e6, () -> 0);
    }

    private static IntentReader with(EncoderBudget budget) {
        return new IntentReader(
                MODEL, budget, IntentMeanings.load(MODEL.intents()).smallTalk());
    }
}
