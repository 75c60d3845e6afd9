package io.breakwater.triage.domain.path;

import io.breakwater.triage.domain.InquiryText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds out which answer of a question a text means, by labels and words. When two fit and neither is only a part of the
 * other's words, none is meant: nobody's answer is guessed.
 */
public final class AnswerMatching {
    /**
     * The answer that a text means.
     *
     * @param rest what of the text its words do not explain; empty when they are all of it
     */
    public record Match(String answer, String rest) {}

    private AnswerMatching() {}

    public static Optional<Match> in(InquiryText text, List<AnswerText> answers) {
        Phrases said = Phrases.of(text);
        List<Fit> fits = new ArrayList<>();
        for (AnswerText answer : answers) {
            for (String phrase : answer.phrases()) {
                said.places(InquiryText.of(phrase))
                        .forEach(place -> fits.add(new Fit(answer.id(), place, phrase.length())));
            }
        }
        List<Fit> telling = fits.stream()
                .filter(fit -> fits.stream().noneMatch(other -> other.beats(fit)))
                .toList();
        Set<String> meant = telling.stream().map(Fit::answer).collect(Collectors.toSet());
        if (meant.size() != 1) {
            return Optional.empty();
        }
        String answer = meant.iterator().next();
        return Optional.of(new Match(
                answer,
                said.without(fits.stream()
                        .filter(fit -> fit.answer().equals(answer))
                        .map(Fit::place)
                        .toList())));
    }

    /** A phrase of an answer in the text. */
    private record Fit(String answer, Phrases.Place place, int length) {
        /** "Not received" says more than the "received" in it, and "stolen" more than the stem "stole". */
        boolean beats(Fit other) {
            return !answer.equals(other.answer)
                    && place.covers(other.place)
                    && (!place.equals(other.place) || length > other.length);
        }
    }
}
