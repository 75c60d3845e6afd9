package io.breakwater.chatbot.domain;

import io.breakwater.events.Action;
import io.breakwater.events.EscalationReason;
import io.breakwater.events.Intent;
import io.breakwater.events.IntentClassified;
import io.breakwater.events.VerificationLevel;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One message being worked on. Lives for that message only; not thread-safe. */
final class Turn {
    private static final int SHORT_TEXT = 12;

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

    Turn(Library library, DialogueState before, IntentClassified message) {
        this.library = library;
        this.before = before;
        this.message = message;
        this.speech = new Speech(library.phrases(), language(before, message), before.turns(), before.recentReplies());
        this.notes = new Notes(before, message);
        this.stack = new FlowStack(library.flows(), before.stack(), isVerified(message));
        this.question = stack.restarted() ? null : before.question();
    }

    private static boolean isVerified(IntentClassified message) {
        return VerificationLevel.VERIFIED.equals(message.verificationLevel());
    }

    /** A few letters say little about the language; then it stays what it was. */
    private static String language(DialogueState before, IntentClassified message) {
        boolean told = message.text().codePoints().filter(Character::isLetter).count() >= SHORT_TEXT;
        return told || before.turns() == 0 ? message.language() : before.language();
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

    void opening(boolean opening) {
        this.opening = opening;
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

    void askToVerify() {
        say(Patterns.VERIFY);
        offer(Action.deepLink(text(Patterns.VERIFY_LABEL), "profile.verification"));
        endFlow();
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
        String label = text(Patterns.INTENT + wish.value());
        speech.say(text(Patterns.NEXT_WISH, name -> label));
        return Command.about(this, wish, label).carryOut(this);
    }
}
