package io.breakwater.triage.content;

import java.util.List;

/** Files cannot be used. Each mistake names its file and line, and what to do. */
public class ContentMistakes extends IllegalStateException {
    private final transient List<String> mistakes;

    public ContentMistakes(List<String> mistakes) {
        super("The content has " + mistakes.size() + " mistake(s). Mend them:\n  " + String.join("\n  ", mistakes));
        this.mistakes = List.copyOf(mistakes);
    }

    public List<String> mistakes() {
        return mistakes;
    }
}
