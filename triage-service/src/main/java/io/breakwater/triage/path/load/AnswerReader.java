package io.breakwater.triage.path.load;

import io.breakwater.triage.content.YamlMap;
import io.breakwater.triage.domain.InquiryText;
import io.breakwater.triage.domain.path.AnswerMatching;
import io.breakwater.triage.domain.path.AnswerText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the texts of a question's answers: a label, and the words that mean it. */
final class AnswerReader {
    private final String question;
    private final YamlMap answers;

    AnswerReader(String question, YamlMap answers) {
        this.question = question;
        this.answers = answers;
    }

    /** The texts of exactly these answers, in this order. */
    List<AnswerText> read(List<String> ids) {
        answers.keys().stream()
                .filter(answer -> !ids.contains(answer))
                .forEach(answer -> answers.mistake(
                        answer, "question \"" + question + "\" has no answer \"" + answer + "\": take its text out"));
        List<AnswerText> texts = new ArrayList<>();
        for (String id : ids) {
            if (!answers.has(id)) {
                answers.mistake(
                        id,
                        "the text of answer \"" + id + "\" to \"" + question + "\" is missing: write label and words");
            } else {
                answers.map(id).ifPresent(body -> texts.add(answer(id, body)));
            }
        }
        texts.forEach(text -> ambiguous(text, texts));
        return texts;
    }

    private static AnswerText answer(String id, YamlMap body) {
        body.only(Set.of("label", "words"));
        String label = body.required("label");
        int length = label.codePointCount(0, label.length());
        if (length > AnswerText.LONGEST_LABEL) {
            body.mistake(
                    "label",
                    "the label \"" + label + "\" has " + length + " characters: " + AnswerText.LONGEST_LABEL
                            + " fit on a button");
        }
        List<String> words = body.texts("words");
        if (words.isEmpty()) {
            body.mistake("words", "answer \"" + id + "\" has no words: list what customers type for it");
        }
        words.stream()
                .filter(word -> InquiryText.of(word).words().isEmpty())
                .forEach(word -> body.mistake("words", "\"" + word + "\" has neither letters nor digits: take it out"));
        return new AnswerText(id, label, words);
    }

    /** Whoever types it alone must be understood. */
    private void ambiguous(AnswerText text, List<AnswerText> all) {
        for (String phrase : text.phrases().stream().distinct().toList()) {
            InquiryText typed = InquiryText.of(phrase);
            Optional<String> meant = AnswerMatching.in(typed, all).map(AnswerMatching.Match::answer);
            if (!typed.words().isEmpty() && !meant.equals(Optional.of(text.id()))) {
                List<String> others = all.stream()
                        .filter(other -> !other.id().equals(text.id()))
                        .filter(other ->
                                AnswerMatching.in(typed, List.of(other)).isPresent())
                        .map(AnswerText::id)
                        .toList();
                answers.mistake(
                        text.id(),
                        "\"" + phrase + "\" of answer \"" + text.id() + "\" to \"" + question + "\" also fits " + others
                                + ": change one of them");
            }
        }
    }
}
