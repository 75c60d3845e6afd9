package io.breakwater.chatbot.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The flows under way, the running one on top. A flow whose version is not loaded any more starts again in today's
 * version with what was chosen or written kept, but no consent; one that is gone altogether is dropped. What was looked up
 * for a verified customer is forgotten when somebody goes on who is not.
 */
final class FlowStack {
    private static final int DEEPEST = 3;

    private final Flows flows;
    private final List<Frame> frames = new ArrayList<>();
    private boolean restarted;

    FlowStack(Flows flows, List<Frame> before, boolean verified) {
        this.flows = flows;
        for (Frame frame : before) {
            if (!verified && frame.knowsAccount()) {
                restarted = true;
                flows.current(frame.flow()).map(Frame::of).ifPresent(frames::add);
            } else if (flows.running(frame.flow(), frame.version()).isPresent()) {
                frames.add(frame);
            } else {
                restarted = true;
                flows.current(frame.flow()).map(flow -> again(flow, frame)).ifPresent(frames::add);
            }
        }
    }

    private static Frame again(Flow flow, Frame frame) {
        Map<String, FilledSlot> kept = new LinkedHashMap<>(frame.slots());
        kept.values().removeIf(slot -> !isKept(flow.steps().get(slot.step())));
        return new Frame(flow.id(), flow.version(), flow.start(), kept, frame.facts(), frame.lists(), 0);
    }

    private static boolean isKept(@Nullable Step step) {
        return step instanceof CollectStep collect && !(collect.answers() instanceof FixedAnswers);
    }

    /** Whether a flow had to change its version, so that no question of before counts. */
    boolean restarted() {
        return restarted;
    }

    List<Frame> frames() {
        return List.copyOf(frames);
    }

    boolean isEmpty() {
        return frames.isEmpty();
    }

    Frame top() {
        return frames.get(frames.size() - 1);
    }

    Flow flow() {
        Frame top = top();
        return flows.running(top.flow(), top.version()).orElseThrow();
    }

    Step step() {
        return flow().step(top().step());
    }

    /** The question that the running flow waits with, if it does. */
    Optional<CollectStep> waiting() {
        return isEmpty() ? Optional.empty() : collecting(step());
    }

    static Optional<CollectStep> collecting(Step step) {
        return step instanceof CollectStep collect ? Optional.of(collect) : Optional.empty();
    }

    boolean runs(Flow flow) {
        return frames.stream().anyMatch(f -> f.flow().equals(flow.id()));
    }

    void replaceTop(Frame frame) {
        frames.set(frames.size() - 1, frame);
    }

    void goTo(String step) {
        replaceTop(top().at(step));
    }

    void pop() {
        frames.remove(frames.size() - 1);
    }

    /** Begins a flow on top of those under way. The deepest stack gives up its top for it. */
    void push(Flow flow) {
        if (frames.size() >= DEEPEST) {
            pop();
        }
        frames.add(Frame.of(flow));
    }

    /** Makes a flow that waits below the running one again. */
    void returnTo(Flow flow) {
        while (!top().flow().equals(flow.id())) {
            pop();
        }
    }
}
