package io.breakwater.nlu.model;

import io.breakwater.nlu.sparse.Ngram;
import java.util.List;

/** Reads what texts are about. Any thread may ask, several at a time. */
public interface Classifier {
    /** Which model this is; events and logs name it. */
    String version();

    /**
     * What the text is about. Never fails, whatever the text; a language that the model was not trained for is read as its
     * first one, English if it has that.
     */
    default Reading read(String text, String language) {
        return read(text, language, Effort.FULL);
    }

    /** The same, at no more than this cost. */
    Reading read(String text, String language, Effort effort);

    /** The names of all intents that any of its languages can answer, in alphabetical order. */
    List<String> intents();

    /**
     * The n-grams of the text that speak most for or against the intent, the strongest first, at most 20.
     *
     * @throws IllegalArgumentException when the language has no such intent
     */
    List<Ngram> explain(String text, String language, String intent);
}
