package io.breakwater.chatbot.domain;

import io.breakwater.events.Action;
import io.breakwater.events.EscalationReason;
import io.breakwater.events.Intent;
import io.breakwater.events.IntentClassified;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One message being worked on. Lives for that message only; not thread-safe. */
final class Turn {
    private final Library library;
    private final DialogueState before;
    private final IntentClassified message;
    private final Speech speech;
    private final Notes notes;
    private final FlowStack stack;
    private final Effects effects = new Effects();
    private @Nullable Question question;
    private @Nullable Question others;
    private @Nullable String picked;
    private boolean opening;
    private boolean carrying;

    Turn(Library library, DialogueState before, IntentClassified message) {
        this.library = library;
        this.before = before;
        this.message = message;
        this.speech = Speech.answering(message, before, library.phrases());
        this.notes = new Notes(before, message);
        this.stack = new FlowStack(
                library.flows(), before.stack(), before.memory().proof().isGiven());
        this.question = stack.restarted() ? null : before.question();
    }

    IntentClassified message() {
        return message;
    }

    DialogueState before() {
        return before;
    }

    Library library() {
        return library;
    }

    Phrases phrases() {
        return library.phrases();
    }

    String language() {
        return speech.language();
    }

    FlowStack stack() {
        return stack;
    }

    Notes notes() {
        return notes;
    }

    Speech speech() {
        return speech;
    }

    Effects effects() {
        return effects;
    }

    /** The flow that runs. Only to be asked for inside a step. */
    Frame frame() {
        return stack.top();
    }

    void frame(Frame frame) {
        stack.replaceTop(frame);
    }

    @Nullable
    Question question() {
        return question;
    }

    void forgetQuestion() {
        question = null;
    }

    /** Takes a question as asked that is not said, because the reply says as much. */
    void askSilently(Question asked) {
        question = asked;
    }

    /** Whether the message began the flow that runs, and so may already hold answers to its questions. */
    boolean opening() {
        return opening;
    }

    /** A flow begins. For a wish that an earlier message has left, this one holds no answers. */
    void begin(Flow flow) {
        stack.push(flow);
        opening = !carrying;
        notes.step("began " + flow.id());
    }

    /** What the message says counts as said at the beginning of the flow as long as nothing was asked. */
    void openAgain() {
        opening = frame().slots().isEmpty();
    }

    /** The thing that the customer has picked before the flow began. */
    @Nullable
    String picked() {
        return picked;
    }

    void picked(String value) {
        picked = value;
    }

    /** What the flow could also have been about. */
    @Nullable
    Question others() {
        return others;
    }

    void others(List<Option> options) {
        others = new Question(Question.Kind.OTHERS, frame().flow(), "", options);
    }

    String text(String key) {
        return text(key, stack.isEmpty() ? name -> null : frame()::value);
    }

    String text(String key, Function<String, @Nullable String> facts) {
        return speech.text(key, facts);
    }

    void say(String key) {
        speech.say(text(key));
    }

    void offer(Action action) {
        speech.offer(action);
    }

    void noteStep(String step) {
        notes.step(step);
    }

    void noteArticle(String article) {
        speech.source(article);
        notes.article(article);
    }

    void ask(Question.Kind kind, String about, String textKey, List<Option> options) {
        ask(new Question(kind, about, text(textKey), options));
    }

    /** Says the question and offers its answers to touch. */
    void ask(Question asked) {
        question = asked;
        speech.say(asked.text());
        asked.options().forEach(o -> offer(Action.quickReply(o.label(), o.label())));
    }

    void endFlow() {
        notes.frame(frame());
        stack.pop();
        question = null;
        opening = false;
    }

    void handOver(EscalationReason reason, List<String> skills, String textKey) {
        say(textKey);
        speech.kind(Reply.Kind.HANDOFF);
        notes.step("asked for a person: " + reason.value());
        notes.handedOver();
        DialogueState known = Closing.state(this, before.recentReplies());
        effects.escalate(new Escalation(reason, skills, known.dossier(library.flows())));
    }

    /** Goes on with what else the customer asked for, if nothing waits for an answer; else the turn is over. */
    Progress finish() {
        boolean free = question == null && stack.isEmpty() && notes.owner() == DialogueState.Owner.BOT;
        return (free ? notes.nextPending() : Optional.<Intent>empty())
                .map(this::goOnWith)
                .orElseGet(() -> Closing.reply(this));
    }

    private Progress goOnWith(Intent wish) {
        carrying = message.intents().stream().noneMatch(said -> said.intent().equals(wish));
        String label = text(Patterns.INTENT + wish.value());
        speech.say(text(Patterns.NEXT_WISH, name -> label));
        return Command.about(this, wish, label).carryOut(this);
    }
}
