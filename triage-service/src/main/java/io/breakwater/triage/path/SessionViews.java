package io.breakwater.triage.path;

import static java.util.Objects.requireNonNull;

import io.breakwater.events.Action;
import io.breakwater.triage.domain.Signal;
import io.breakwater.triage.domain.path.AnswerText;
import io.breakwater.triage.domain.path.CommonText;
import io.breakwater.triage.domain.path.Ending;
import io.breakwater.triage.domain.path.NodeText;
import io.breakwater.triage.domain.path.PathLibrary;
import io.breakwater.triage.domain.path.PathNode;
import io.breakwater.triage.domain.path.PersonNeeded;
import io.breakwater.triage.domain.path.Said;
import io.breakwater.triage.domain.path.TriagePath;
import io.breakwater.triage.domain.path.Walk;
import io.breakwater.triage.path.SessionView.AnswerView;
import io.breakwater.triage.path.SessionView.SaidView;
import io.breakwater.triage.path.SessionView.StepView;
import io.breakwater.triage.reply.Replies;
import io.breakwater.triage.reply.Reply;
import io.breakwater.triage.store.PathSession;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts sessions into words, in the customer's language. */
@Singleton
class SessionViews {
    private static final String NOT_UNDERSTOOD = "not_understood";
    private static final String DEEP_LINK = "deep_link";

    private final PathLibrary library;
    private final Replies replies;

    SessionViews(PathLibrary library, Replies replies) {
        this.library = library;
        this.replies = replies;
    }

    SessionView of(PathSession session) {
        Walk walk = session.walk();
        Optional<TriagePath> path = library.of(walk);
        Ending ending = walk.ending();
        PersonNeeded person = ending == null ? null : ending.person();
        return new SessionView(
                session.id(),
                walk.path(),
                walk.version(),
                session.conversationId(),
                walk.language(),
                path.map(it -> it.text(walk.language()).title()).orElse(""),
                ending == null ? "open" : ending.kind().name().toLowerCase(Locale.ROOT),
                walk.step(),
                steps(session, path),
                path.map(it -> said(walk, it)).orElse(List.of()),
                ending == null ? null : ending.message(),
                ending == null ? null : ending.intent(),
                person == null ? null : person.reason().value(),
                person == null ? null : person.lane().value());
    }

    private List<StepView> steps(PathSession session, Optional<TriagePath> path) {
        Walk walk = session.walk();
        List<StepView> steps = new ArrayList<>();
        if (walk.open() && walk.place().failures() > 0) {
            steps.add(
                    StepView.plain("say", null, library.common(walk.language()).again()));
        }
        boolean endedByAnswer =
                !walk.open() && !path.map(it -> endsItself(it, walk)).orElse(false);
        if (!endedByAnswer) {
            walk.place().shown().forEach(id -> path.flatMap(it -> it.find(id).map(node -> step(it, node, walk)))
                    .ifPresent(steps::add));
        }
        Ending ending = walk.ending();
        if (ending != null && endedByAnswer) {
            steps.addAll(end(session, ending));
        }
        return steps;
    }

    private static boolean endsItself(TriagePath path, Walk walk) {
        return path.find(walk.place().node()).filter(node -> node.kind().ends()).isPresent();
    }

    private StepView step(TriagePath path, PathNode node, Walk walk) {
        NodeText text = library.text(path, node, walk.language());
        return switch (node.kind()) {
            case SAY, PERSON, BOT -> StepView.plain(node.kind().word(), node.id(), text.text());
            case ARTICLE -> new StepView("article", node.id(), text.text(), node.target(), null, null, null);
            case SCREEN -> new StepView("screen", node.id(), text.text(), null, node.target(), null, null);
            case QUESTION, SOLVED ->
                new StepView(
                        "question",
                        node.id(),
                        text.text(),
                        null,
                        null,
                        answers(text.answers()),
                        answers(library.common(walk.language()).moves()));
        };
    }

    /** What is shown when not the path but the customer's answer ended the walk. */
    private List<StepView> end(PathSession session, Ending ending) {
        CommonText common = library.common(session.walk().language());
        return switch (ending.kind()) {
            case SOLVED -> List.of(StepView.plain("solved", null, common.glad()));
            case BOT -> List.of(StepView.plain("bot", null, common.toBot()));
            case PERSON -> person(session, requireNonNull(ending.person()), common);
        };
    }

    private List<StepView> person(PathSession session, PersonNeeded person, CommonText common) {
        Signal signal = person.signal();
        if (signal == null) {
            boolean unclear = NOT_UNDERSTOOD.equals(person.reason().value());
            return List.of(StepView.plain("person", null, unclear ? common.notUnderstood() : common.toPerson()));
        }
        Reply reply =
                replies.onHandover(signal, session.walk().language(), session.changedAt(), session.conversationId());
        List<StepView> steps = new ArrayList<>();
        steps.add(StepView.plain("person", null, reply.text()));
        for (Action action : reply.actions()) {
            if (action.type().equals(DEEP_LINK)) {
                steps.add(new StepView("screen", null, action.label(), null, action.payload(), null, null));
            }
        }
        return steps;
    }

    private List<SaidView> said(Walk walk, TriagePath path) {
        return walk.said().stream()
                .flatMap(said -> path.find(said.node()).map(node -> said(path, node, said, walk)).stream())
                .toList();
    }

    private SaidView said(TriagePath path, PathNode node, Said said, Walk walk) {
        NodeText text = library.text(path, node, walk.language());
        String answer = said.answer().isEmpty() ? null : text.label(said.answer());
        return new SaidView(node.id(), text.text(), answer, said.text());
    }

    private static List<AnswerView> answers(List<AnswerText> texts) {
        return texts.stream()
                .map(text -> new AnswerView(text.id(), text.label()))
                .toList();
    }
}
