package io.breakwater.triage.domain.path;

import java.util.List;

/** What a node says in one language, with the texts of its answers in the order shown. */
public record NodeText(String text, List<AnswerText> answers) {
    public NodeText {
        answers = List.copyOf(answers);
    }

    /** What the button of an answer says; its id when the answer is none of these. */
    public String label(String answer) {
        return answers.stream()
                .filter(text -> text.id().equals(answer))
                .map(AnswerText::label)
                .findFirst()
                .orElse(answer);
    }
}
