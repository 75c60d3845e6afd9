package io.breakwater.nlu.data;

/**
 * What a customer wrote, and what they wanted.
 *
 * @param language ISO 639-1, lower case
 * @param intent the name of the intent, never blank
 */
public record LabelledText(String language, String intent, String text) {
    public LabelledText {
        if (intent.isBlank()) {
            throw new IllegalArgumentException("A labelled text needs an intent");
        }
    }
}
