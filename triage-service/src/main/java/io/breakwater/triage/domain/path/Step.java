package io.breakwater.triage.domain.path;

import static java.util.Objects.requireNonNull;

import io.breakwater.events.EscalationReason;
import io.breakwater.events.ScoredIntent;
import io.breakwater.triage.domain.InquiryText;
import io.breakwater.triage.domain.path.Count.What;
import io.breakwater.triage.domain.path.PathNode.Branch;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One answer to an open walk. */
final class Step {
    private final Walking walking;
    private final PathLibrary library;
    private final TriagePath path;
    private final Walk walk;
    private final List<Count> counts = new ArrayList<>();

    Step(Walking walking, TriagePath path, Walk walk) {
        this.walking = walking;
        this.library = walking.library();
        this.path = path;
        this.walk = walk;
    }

    private PathNode here() {
        return Objects.requireNonNull(path.nodes().get(walk.place().node()));
    }

    private NodeText text() {
        return library.text(path, here(), walk.language());
    }

    Stride choose(String answer) {
        if (text().answers().stream().anyMatch(known -> known.id().equals(answer))) {
            return take(new Said(here().id(), answer, null), What.CHOSEN);
        }
        return move(answer, null).orElseGet(() -> again(null));
    }

    Stride say(String words) {
        InquiryText said = InquiryText.of(words);
        Optional<AnswerMatching.Match> match = AnswerMatching.in(said, text().answers());
        if (match.isPresent() && match.get().rest().isEmpty()) {
            return take(new Said(here().id(), match.get().answer(), words), What.SAID);
        }
        Optional<Stride> moved = AnswerMatching.in(
                        said, library.common(walk.language()).moves())
                .filter(it -> it.rest().isEmpty())
                .flatMap(it -> move(it.answer(), words));
        return moved.orElseGet(() -> read(words, match));
    }

    /** What the answer's own words explain is the path's business; what else is said may be more urgent. */
    private Stride read(String words, Optional<AnswerMatching.Match> match) {
        Heard heard = match.map(it -> walking.hearRest(it.rest(), walk.language()))
                .orElseGet(() -> walking.hear(words, walk.language()));
        if (heard.decision().handover().isPresent()) {
            return toPerson(
                    words,
                    PersonNeeded.because(
                            heard.decision().handover().get(), heard.decision().urgency()));
        }
        if (match.isPresent()) {
            return take(new Said(here().id(), match.get().answer(), words), What.SAID);
        }
        ScoredIntent wish = heard.found().top();
        boolean elsewhere = walking.isConfident(wish)
                && library.intentsElsewhere(path).contains(wish.intent().value());
        return elsewhere ? toBot(words, wish.intent().value()) : again(words);
    }

    private Optional<Stride> move(String move, @Nullable String words) {
        return switch (move) {
            case Walking.BACK -> Optional.of(back());
            case Walking.RESTART -> Optional.of(restart());
            case Walking.PERSON -> Optional.of(toPerson(words, PersonNeeded.because(EscalationReason.CUSTOMER_WISH)));
            default -> Optional.empty();
        };
    }

    private Stride take(Said said, What how) {
        counts.add(new Count(said.node(), how, said.answer()));
        Walk taken = walk.taken(said);
        if (here().kind() == NodeKind.SOLVED) {
            return said.answer().equals(Walking.YES)
                    ? new Stride(taken.ended(Ending.solved()), counts)
                    : counted(Walking.ending(taken, PersonNeeded.because(EscalationReason.FLOW_NEEDS_PERSON)));
        }
        String next = here().branches().stream()
                .filter(branch -> branch.answer().equals(said.answer()))
                .map(Branch::next)
                .findFirst()
                .orElse(here().id());
        List<Said> trail = new ArrayList<>(walk.place().trail());
        trail.add(said);
        return after(taken).arrive(next, trail);
    }

    private Stride back() {
        counts.add(new Count(here().id(), What.BACK, ""));
        List<Said> trail = walk.place().trail();
        if (trail.isEmpty()) {
            return after(walk.taken(null)).arrive(here().id(), trail);
        }
        int last = trail.size() - 1;
        return after(walk.taken(null)).arrive(trail.get(last).node(), trail.subList(0, last));
    }

    private Stride restart() {
        counts.add(new Count(here().id(), What.RESTART, ""));
        return after(walk.taken(null)).arrive(path.start(), List.of());
    }

    private Stride again(@Nullable String words) {
        counts.add(new Count(here().id(), What.NOT_UNDERSTOOD, ""));
        Walk.Place place = walk.place();
        Walk taken = walk.taken(new Said(here().id(), "", words));
        if (place.failures() >= Walking.MOST_FAILURES) {
            return counted(Walking.ending(taken, PersonNeeded.because(EscalationReason.NOT_UNDERSTOOD)));
        }
        Walk.Place same = new Walk.Place(place.node(), place.trail(), List.of(place.node()), place.failures() + 1);
        return new Stride(taken.at(same), counts);
    }

    private Stride toPerson(@Nullable String words, PersonNeeded person) {
        return counted(Walking.ending(
                words == null ? walk.taken(null) : walk.taken(new Said(here().id(), "", words)), person));
    }

    private Stride toBot(String words, String intent) {
        counts.add(new Count(here().id(), What.BOT, intent));
        return new Stride(walk.taken(new Said(here().id(), "", words)).ended(Ending.bot(intent, words)), counts);
    }

    /** Goes to a node and on from there, until the path waits or ends. */
    Stride arrive(String node, List<Said> trail) {
        List<PathNode> way = path.way(node);
        way.forEach(passed -> counts.add(new Count(passed.id(), What.SHOWN, "")));
        PathNode end = way.get(way.size() - 1);
        Walk there = walk.at(
                new Walk.Place(end.id(), trail, way.stream().map(PathNode::id).toList(), 0));
        return switch (end.kind()) {
            case PERSON -> counted(Walking.ending(there, requireNonNull(end.person())));
            case BOT -> {
                String intent = requireNonNull(end.target());
                counts.add(new Count(end.id(), What.BOT, intent));
                yield new Stride(there.ended(Ending.bot(intent, message(trail))), counts);
            }
            case QUESTION, SOLVED, SAY, ARTICLE, SCREEN -> new Stride(there, counts);
        };
    }

    /** What the customer has told the path, as one message of theirs. */
    private String message(List<Said> trail) {
        PathText texts = path.text(walk.language());
        StringBuilder message = new StringBuilder(texts.title());
        String between = ": ";
        for (Said said : trail) {
            PathNode asked = Objects.requireNonNull(path.nodes().get(said.node()));
            message.append(between)
                    .append(library.text(path, asked, walk.language()).label(said.answer()));
            between = ", ";
        }
        return message.toString();
    }

    private Step after(Walk taken) {
        Step next = new Step(walking, path, taken);
        next.counts.addAll(counts);
        return next;
    }

    private Stride counted(Stride stride) {
        List<Count> all = new ArrayList<>(counts);
        all.addAll(stride.counts());
        return new Stride(stride.walk(), all);
    }
}
