package io.breakwater.stack.script;

import io.breakwater.events.Action;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What should be in an answer. Texts are compared by {@link Wording}.
 *
 * @param says fragments of what is said
 * @param never fragments that are not said
 * @param offers what the labels of quick replies begin with
 * @param links screens that are linked, or ids of articles
 * @param silent no machine says anything; then all else is empty
 */
record Expected(
        List<String> says,
        List<String> never,
        List<String> offers,
        List<String> links,
        boolean document,
        boolean handsOver,
        boolean silent) {
    static final Expected ANYTHING = new Expected(List.of(), List.of(), List.of(), List.of(), false, false, false);
    static final Expected SILENCE = new Expected(List.of(), List.of(), List.of(), List.of(), false, false, true);

    Expected {
        says = List.copyOf(says);
        never = List.copyOf(never);
        offers = List.copyOf(offers);
        links = List.copyOf(links);
    }

    /** The first thing that an answer lacks or has too much, in words; empty when it is as it should be. */
    Optional<String> missed(Answer answer) {
        return Stream.of(
                        first(says, fragment -> !Wording.contains(answer.text(), fragment), "to hear \"%s\""),
                        first(never, fragment -> Wording.contains(answer.text(), fragment), "never to hear \"%s\""),
                        first(offers, label -> !answer.offers(label), "the quick reply \"%s\""),
                        first(links, target -> !answer.links(target), "a link to %s"),
                        document && !answer.hasDocument() ? Optional.of("a document") : Optional.<String>empty(),
                        handsOver && !answer.calledPerson()
                                ? Optional.of("that a person is called")
                                : Optional.<String>empty())
                .flatMap(Optional::stream)
                .findFirst();
    }

    boolean isAboutPersonOnly() {
        return says.isEmpty() && never.isEmpty() && offers.isEmpty() && links.isEmpty() && !document && !silent;
    }

    private static Optional<String> first(List<String> wishes, Predicate<String> isMissed, String words) {
        return wishes.stream().filter(isMissed).map(words::formatted).findFirst();
    }

    /**
     * What came of one thing that the customer did.
     *
     * @param text all that machines said to it
     * @param calledPerson whether a case was opened since
     */
    record Answer(String text, List<Action> actions, boolean calledPerson) {
        boolean offers(String label) {
            return actions.stream()
                    .anyMatch(action -> action.type().equals("quick_reply") && Wording.begins(action.label(), label));
        }

        boolean links(String target) {
            return actions.stream()
                    .anyMatch(action ->
                            List.of("deep_link", "article").contains(action.type()) && target.equals(action.payload()));
        }

        boolean hasDocument() {
            return actions.stream().anyMatch(action -> action.type().equals("document"));
        }
    }
}
