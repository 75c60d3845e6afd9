package io.breakwater.triage.domain.path;

import io.breakwater.events.EscalationReason;
import io.breakwater.events.ScoredIntent;
import io.breakwater.triage.domain.path.Count.What;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Takes customers through paths. Total: whatever is answered in whatever state, a walk goes on or ends, and it never waits
 * where there is no way to a person. Pure as far as the reader is. Any thread may ask.
 */
public final class Walking {
    /** Moves that every question takes beside its own answers. */
    public static final String BACK = "back";

    public static final String RESTART = "restart";
    public static final String PERSON = "person";
    public static final String YES = "yes";
    public static final String NO = "no";
    /** The answers of the question whether it helped. */
    public static final Set<String> DID_IT_HELP = Set.of(YES, NO);

    /** How often a question is asked again before a person takes over. */
    public static final int MOST_FAILURES = 2;
    /** Whoever has answered this often goes in circles. */
    public static final int MOST_STEPS = 60;

    private final PathLibrary library;
    private final BiFunction<String, String, Heard> reader;
    private final BiFunction<String, String, Heard> restReader;
    private final double confidentFrom;

    /**
     * @param reader reads a text in a language
     * @param restReader reads what is left of a text when the answer in it is taken away
     * @param confidentFrom the confidence from which a text is known to be about something else than its path
     */
    public Walking(
            PathLibrary library,
            BiFunction<String, String, Heard> reader,
            BiFunction<String, String, Heard> restReader,
            double confidentFrom) {
        this.library = library;
        this.reader = reader;
        this.restReader = restReader;
        this.confidentFrom = confidentFrom;
    }

    public Stride begin(TriagePath path, String language) {
        return new Step(this, path, Walk.begun(path, language)).arrive(path.start(), List.of());
    }

    /** What may be chosen now; empty when the walk has ended. */
    public List<String> offered(Walk walk) {
        List<String> offered = new ArrayList<>();
        if (walk.open()) {
            library.of(walk)
                    .flatMap(path ->
                            path.find(walk.place().node()).map(node -> library.text(path, node, walk.language())))
                    .ifPresent(text -> text.answers().forEach(answer -> offered.add(answer.id())));
            List.of(BACK, RESTART, PERSON).stream()
                    .filter(move -> !offered.contains(move))
                    .forEach(offered::add);
        }
        return offered;
    }

    /** Takes an answer; one that is not {@linkplain #offered offered} counts as not understood. */
    public Stride choose(Walk walk, String answer) {
        return step(walk, step -> step.choose(answer));
    }

    /** Takes the customer's own words. */
    public Stride say(Walk walk, String text) {
        return step(walk, step -> step.say(text));
    }

    private Stride step(Walk walk, Function<Step, Stride> input) {
        if (!walk.open()) {
            return new Stride(walk, List.of());
        }
        Optional<TriagePath> path =
                library.of(walk).filter(it -> it.find(walk.place().node()).isPresent());
        if (path.isEmpty()) {
            // The version was taken away too early: nobody is asked to begin again.
            return ending(walk.taken(null), PersonNeeded.because(EscalationReason.FLOW_NEEDS_PERSON));
        }
        Stride stride = input.apply(new Step(this, path.get(), walk));
        boolean inCircles = stride.walk().open() && stride.walk().step() >= MOST_STEPS;
        return inCircles ? ending(stride.walk(), PersonNeeded.because(EscalationReason.FLOW_NEEDS_PERSON)) : stride;
    }

    PathLibrary library() {
        return library;
    }

    Heard hear(String text, String language) {
        return reader.apply(text, language);
    }

    Heard hearRest(String text, String language) {
        return restReader.apply(text, language);
    }

    boolean isConfident(ScoredIntent reading) {
        return reading.confidence().value() >= confidentFrom;
    }

    /** A person takes over where the walk is. */
    static Stride ending(Walk walk, PersonNeeded person) {
        return new Stride(
                walk.ended(Ending.person(person)),
                List.of(new Count(
                        walk.place().node(), What.PERSON, person.reason().value())));
    }
}
