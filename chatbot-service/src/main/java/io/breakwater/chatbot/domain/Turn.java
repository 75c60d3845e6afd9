package io.breakwater.chatbot.domain;

import io.breakwater.events.Action;
import io.breakwater.events.EscalationReason;
import io.breakwater.events.IntentClassified;
import io.breakwater.events.SecretKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One message being worked on. Lives for that message only; not thread-safe. */
final class Turn {
    private static final int LONG_TALK = 12;
    private static final int REMIND = 6;
    private static final int SHORT_TEXT = 12;

    private final Library library;
    private final DialogueState before;
    private final IntentClassified message;
    private final Speech speech;
    private final Notes notes;
    private final FlowStack stack;
    private final List<ArticleRating> ratings = new ArrayList<>();
    private final List<Paper> papers = new ArrayList<>();
    private @Nullable Question question;
    private @Nullable Escalation escalation;
    private DialogueState.Owner owner;
    private boolean understood = true;
    private boolean clarifying;
    private boolean opening;
    private int changes;

    Turn(Library library, DialogueState before, IntentClassified message) {
        this.library = library;
        this.before = before;
        this.message = message;
        String language = language(before, message);
        this.speech = new Speech(library.phrases(), language, before.turns(), before.recentReplies());
        this.notes = new Notes(before.memory(), message);
        this.stack = new FlowStack(library.flows(), before.stack());
        this.question = stack.restarted() ? null : before.question();
        this.owner = before.owner();
        if (before.turns() == 0 && before.recentReplies().isEmpty()) {
            say(Patterns.FIRST);
        }
        for (SecretKind secret : message.secrets()) {
            if (phrases().has(Patterns.SECRET + secret.value())) {
                say(Patterns.SECRET + secret.value());
            }
        }
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

    /** The flow that runs. Only to be asked for inside a step. */
    Frame frame() {
        return stack.top();
    }

    void frame(Frame frame) {
        stack.replaceTop(frame);
    }

    @Nullable Question question() {
        return question;
    }

    /** Whether the message began the flow that runs, and so may already hold answers to its questions. */
    boolean opening() {
        return opening;
    }

    void opening(boolean opening) {
        this.opening = opening;
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

    void rate(ArticleRating rating) {
        ratings.add(rating);
    }

    void order(Paper paper) {
        papers.add(paper);
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

    void forgetQuestion() {
        question = null;
    }

    /** The customer was not understood; twice in a row is enough. */
    void notUnderstood() {
        understood = false;
        notes.misunderstood(message.text());
    }

    void clarifying() {
        clarifying = true;
    }

    /** The message's id for the first change that the turn asks for; never the same for two changes. */
    String nextIdempotencyKey() {
        changes++;
        return message.messageId().value() + (changes == 1 ? "" : "-" + changes);
    }

    void askToVerify() {
        say(Patterns.VERIFY);
        offer(Action.deepLink(text(Patterns.VERIFY_LABEL), "verification"));
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
        owner = DialogueState.Owner.PERSON;
        notes.step("asked for a person: " + reason.value());
        escalation = new Escalation(reason, skills, state(before.recentReplies()).dossier(library.flows()));
    }

    /** A person takes over without a word of the bot, who was told by somebody else. */
    Progress leaveToPerson() {
        owner = DialogueState.Owner.PERSON;
        return new Progress.Done(new Outcome(state(before.recentReplies()), null, null, List.of(), List.of()));
    }

    Progress silent() {
        return new Progress.Done(new Outcome(before, null, null, List.of(), List.of()));
    }

    /** The turn is over: everything that was said becomes one reply. */
    Progress finish() {
        boolean handed = owner == DialogueState.Owner.PERSON;
        if (!handed && isLong() && question == null) {
            PersonOffer.make(this, Patterns.LONG_TALK);
        }
        Reply reply = speech.reply(message.conversationId(), !handed);
        if (speech.inCircles() && !handed && question == null) {
            question = PersonOffer.silently(this);
        }
        DialogueState after = state(speech.remember(reply.text()));
        return new Progress.Done(new Outcome(after, reply, escalation, ratings, papers));
    }

    private boolean isLong() {
        int turns = before.turns() + 1;
        return turns >= LONG_TALK && turns % REMIND == 0;
    }

    private DialogueState state(List<String> recent) {
        stack.frames().forEach(notes::frame);
        return new DialogueState(
                owner,
                owner == before.owner() ? before.ownerSince() : message.occurredAt(),
                language(),
                stack.frames(),
                question,
                before.turns() + 1,
                understood ? 0 : before.failedTries() + 1,
                clarifying ? before.clarifications() + 1 : 0,
                recent,
                notes.memory());
    }
}
