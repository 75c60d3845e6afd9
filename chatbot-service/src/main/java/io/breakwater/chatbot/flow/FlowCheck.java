package io.breakwater.chatbot.flow;

import io.breakwater.chatbot.content.Mistakes;
import io.breakwater.chatbot.content.Place;
import io.breakwater.chatbot.domain.CallStep;
import io.breakwater.chatbot.domain.CollectStep;
import io.breakwater.chatbot.domain.DocumentStep;
import io.breakwater.chatbot.domain.FixedAnswers;
import io.breakwater.chatbot.domain.HandoffStep;
import io.breakwater.chatbot.domain.Step;
import io.breakwater.chatbot.domain.SubscribeStep;
import io.breakwater.chatbot.domain.Subscription;
import io.breakwater.chatbot.domain.UploadStep;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds what would go wrong when customers walk through a flow. */
final class FlowCheck {
    private final FlowDraft draft;
    private final Predicate<String> articleExists;
    private final Mistakes mistakes;

    FlowCheck(FlowDraft draft, Predicate<String> articleExists, Mistakes mistakes) {
        this.draft = draft;
        this.articleExists = articleExists;
        this.mistakes = mistakes;
    }

    void run() {
        int before = mistakes.found().size();
        draft.followers.stream()
                .filter(f -> !f.name().isEmpty()
                        && !draft.steps.containsKey(f.name())
                        && !draft.places.containsKey(f.name()))
                .forEach(f -> mistakes.add(f.place(), "there is no step \"" + f.name() + "\""));
        draft.articles.stream()
                .filter(a -> !a.name().isEmpty() && !articleExists.test(a.name()))
                .forEach(a -> mistakes.add(a.place(), "there is no article \"" + a.name() + "\""));
        if (mistakes.found().size() == before && draft.steps.containsKey(draft.start)) {
            wayThrough();
        }
    }

    private void wayThrough() {
        Set<String> reached = reached();
        draft.steps.keySet().stream()
                .filter(step -> !reached.contains(step) && !step.equals(Scope.END))
                .forEach(step -> mistakes.add(place(step), "step \"" + step + "\" cannot be reached"));
        if (reached.stream().map(draft.steps::get).noneMatch(HandoffStep.class::isInstance)) {
            mistakes.add(new Place(draft.file.name(), 1), "there is no way to a person: no \"handoff\" can be reached");
        }
        reached.stream()
                .filter(this::comesBack)
                .findFirst()
                .ifPresent(step -> mistakes.add(
                        place(step),
                        "from \"" + step + "\" the flow goes in a circle without waiting for the customer"));
        arguments(reached);
        subscriptions(reached);
        uploads(reached);
    }

    private Step step(String reached) {
        return Objects.requireNonNull(draft.steps.get(reached));
    }

    private Set<String> reached() {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(draft.start));
        while (!open.isEmpty()) {
            Step step = draft.steps.get(open.pop());
            if (step != null && reached.add(step.id())) {
                open.addAll(step.followers());
            }
        }
        return reached;
    }

    private boolean comesBack(String start) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(step(start).atOnce());
        while (!open.isEmpty()) {
            String next = open.pop();
            if (next.equals(start)) {
                return true;
            }
            Step step = draft.steps.get(next);
            if (step != null && seen.add(next)) {
                open.addAll(step.atOnce());
            }
        }
        return false;
    }

    private void arguments(Set<String> reached) {
        Known known = Known.of(draft);
        for (String id : reached) {
            Step step = draft.steps.get(id);
            if (step instanceof CallStep call) {
                call.operation().arguments().stream()
                        .filter(argument -> !call.constants().containsKey(argument) && !known.slot(argument))
                        .forEach(argument -> mistakes.add(
                                place(id),
                                call.operation().word() + " needs \"" + argument
                                        + "\": a slot of that name, or a constant in \"with\""));
            }
            if (step instanceof DocumentStep document) {
                Stream.of(document.kind().subjects())
                        .filter(subject -> !known.thing(subject))
                        .forEach(subject -> needs(document, subject));
                document.kind().list().filter(list -> !known.list(list)).ifPresent(list -> needs(document, list));
            }
        }
    }

    private void needs(DocumentStep document, String name) {
        mistakes.add(place(document.id()), document.kind().word() + " needs to know the \"" + name + "\"");
    }

    private void subscriptions(Set<String> reached) {
        Known known = Known.of(draft);
        for (String id : reached) {
            if (draft.steps.get(id) instanceof SubscribeStep subscribe) {
                String thing = subscribe.thing();
                if (!Subscription.SUBJECTS.contains(thing) || !known.value(thing + ".state")) {
                    mistakes.add(
                            place(id),
                            "\"" + thing + "\" cannot be subscribed: it must be something with a state that this flow"
                                    + " knows under one of the names "
                                    + Subscription.SUBJECTS.stream().sorted().toList());
                }
                subscribe.asks().values().stream()
                        .filter(step -> !hasChoices(step(step)))
                        .forEach(step -> mistakes.add(
                                place(id),
                                "step \"" + step + "\" cannot be asked later: it is no question with choices"));
            }
        }
    }

    /** A document that comes later does not say which step has offered to take it. */
    private void uploads(Set<String> reached) {
        List<UploadStep> uploads = reached.stream()
                .map(draft.steps::get)
                .filter(UploadStep.class::isInstance)
                .map(UploadStep.class::cast)
                .toList();
        uploads.stream()
                .filter(step -> !step.received().equals(uploads.get(0).received())
                        || !step.into().equals(uploads.get(0).into()))
                .forEach(step -> mistakes.add(
                        place(step.id()),
                        "\"into\" and \"received\" must be the same in all steps of a flow that take documents"));
    }

    private static boolean hasChoices(Step step) {
        return step instanceof CollectStep collect && collect.answers() instanceof FixedAnswers;
    }

    private Place place(String step) {
        return draft.places.getOrDefault(step, new Place(draft.file.name(), 1));
    }
}
