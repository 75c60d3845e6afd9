package io.breakwater.chatbot.domain;

import io.breakwater.events.Action;
import io.breakwater.events.ConversationId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the bot says of its own accord: that a thing which the customer wants to hear of has changed. Pure, as
 * {@link Dialogue} is.
 */
public final class News {
    static final String TEXT = "subscribed.";
    static final String OTHER = "other";

    private final Library library;

    public News(Library library) {
        this.library = library;
    }

    /**
     * One short message and the conversation after it.
     *
     * @param word the thing's state if there is a text of its own for it, else {@code other}
     */
    public record Told(DialogueState state, Reply reply, String word) {}

    /** A question of a flow, and the flow at it. */
    private record Asked(Frame frame, Question question) {}

    /** Whether the thing has come into a state after which nothing more comes. */
    public boolean isOver(Subscription subscription) {
        return step(subscription)
                .filter(step -> step.until().contains(subscription.state()))
                .isPresent();
    }

    /**
     * Tells the thing's new state and asks what its flow asks then. Nothing is asked while a flow waits for an answer:
     * a "yes" must mean what was asked before. Empty when a person owns the conversation.
     */
    public Optional<Told> tell(DialogueState before, ConversationId conversation, Subscription changed) {
        if (before.ownedByPerson()) {
            return Optional.empty();
        }
        Speech speech = new Speech(library.phrases(), before.language(), before.turns(), List.of());
        speech.kind(Reply.Kind.NEWS);
        Item thing = new Item(Map.of(Item.ID, changed.subjectId(), Subscription.STATE, changed.state()));
        String own = TEXT + changed.subject() + "_" + changed.state();
        boolean known = library.phrases().has(own);
        speech.say(speech.text(known ? own : TEXT + OTHER, thing::get));
        Optional<Asked> asked = before.stack().isEmpty() ? question(changed, thing, speech) : Optional.empty();
        asked.ifPresent(a -> say(a.question(), speech));
        Action person = Action.requestHuman(speech.text(Patterns.PERSON, thing::get), conversation);
        Reply reply = speech.reply(List.of(), List.of(person));
        return Optional.of(new Told(after(before, changed, asked), reply, known ? changed.state() : OTHER));
    }

    private static DialogueState after(DialogueState before, Subscription changed, Optional<Asked> asked) {
        return before.told(
                "told that the " + changed.subject() + " " + changed.subjectId() + " is " + changed.state(),
                asked.map(a -> List.of(a.frame())).orElse(before.stack()),
                asked.map(Asked::question).orElse(before.question()));
    }

    private Optional<Asked> question(Subscription changed, Item thing, Speech speech) {
        return library.flows().current(changed.flow()).flatMap(flow -> step(changed)
                .map(step -> step.asks().get(changed.state()))
                .map(flow::step)
                .flatMap(FlowStack::collecting)
                .map(ask -> asked(Frame.of(flow).at(ask.id()).with(changed.subject(), thing), ask, speech)));
    }

    private Asked asked(Frame frame, CollectStep ask, Speech speech) {
        List<Option> options = ask.answers() instanceof FixedAnswers fixed
                ? fixed.options(library.phrases(), key -> speech.text(key, frame::value))
                : List.of();
        String text = speech.text(ask.ask(), frame::value);
        return new Asked(frame, new Question(Question.Kind.SLOT, ask.slot(), text, options));
    }

    private static void say(Question question, Speech speech) {
        speech.say(question.text());
        question.options().forEach(o -> speech.offer(Action.quickReply(o.label(), o.label())));
    }

    /** Empty when the flow, or the step of it, is not there any more. */
    private Optional<SubscribeStep> step(Subscription subscription) {
        return library.flows()
                .current(subscription.flow())
                .map(flow -> flow.steps().get(subscription.step()))
                .filter(SubscribeStep.class::isInstance)
                .map(SubscribeStep.class::cast);
    }
}
