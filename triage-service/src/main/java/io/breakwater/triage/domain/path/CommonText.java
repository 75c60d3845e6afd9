package io.breakwater.triage.domain.path;

import java.util.List;

/**
 * What all paths say in one language.
 *
 * @param solved the question whether it helped, with the answers {@code yes} and {@code no}
 * @param moves how to go {@code back}, to {@code restart}, and to ask for a {@code person}, at every question
 * @param again said before a question is asked once more
 * @param glad the end of a path that helped
 * @param toPerson a person comes, because an answer led there
 * @param notUnderstood a person comes, because the customer was not understood
 * @param toBot the bot takes over
 */
public record CommonText(
        NodeText solved,
        List<AnswerText> moves,
        String again,
        String glad,
        String toPerson,
        String notUnderstood,
        String toBot) {
    public CommonText {
        moves = List.copyOf(moves);
    }
}
