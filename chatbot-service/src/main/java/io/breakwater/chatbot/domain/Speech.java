package io.breakwater.chatbot.domain;

import io.breakwater.events.Action;
import io.breakwater.events.IntentClassified;
import io.breakwater.events.NameBasedUuid;
import io.breakwater.events.ReplyIssued;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Gathers what is said in a turn into one reply that was not given lately. */
final class Speech {
    static final int REMEMBERED = 4;
    private static final int SHORT_TEXT = 12;
    /** As many things as may be chosen among, and a link or two. */
    private static final int MOST_ACTIONS = 12;

    private static final String PARAGRAPH = "\n\n";

    private final Phrases phrases;
    private final String language;
    private final int turn;
    private final List<String> recent;
    private final List<String> parts = new ArrayList<>();
    private final Set<Action> actions = new LinkedHashSet<>();
    private final Set<String> sources = new LinkedHashSet<>();
    private final Set<String> flows = new LinkedHashSet<>();
    private final Set<String> confirmed = new LinkedHashSet<>();
    private Reply.Kind kind = Reply.Kind.FLOW;
    private int tokens;
    private boolean inCircles;

    Speech(Phrases phrases, String language, int turn, List<String> recent) {
        this.phrases = phrases;
        this.language = language;
        this.turn = turn;
        this.recent = recent;
    }

    /** In the language of the message. A few letters say little about it; then it stays what it was. */
    static Speech answering(IntentClassified message, DialogueState before, Phrases phrases) {
        boolean told = message.text().codePoints().filter(Character::isLetter).count() >= SHORT_TEXT;
        String language = told || before.turns() == 0 ? message.language() : before.language();
        return new Speech(phrases, language, before.turns(), before.recentReplies());
    }

    String language() {
        return language;
    }

    /** The text for a key, with the facts in its gaps. A text with variants takes another one each turn. */
    String text(String key, Function<String, @Nullable String> facts) {
        List<String> variants = phrases.variants(language, key);
        return new Template(phrases, language, facts).fill(variants.get(turn % variants.size()));
    }

    void say(String text) {
        parts.add(text);
    }

    void offer(Action action) {
        actions.add(action);
    }

    void source(String article) {
        sources.add(article);
    }

    void kind(Reply.Kind kind) {
        this.kind = kind;
    }

    /** What a language model cost for this reply, besides what it cost before. */
    void costs(int more) {
        tokens += more;
    }

    /** What is said comes from this flow, or from {@link ReplyIssued#ARTICLE articles}. */
    void speaksFor(String flow) {
        flows.add(flow);
    }

    /** The customer has said that this flow has solved it. */
    void confirmed(String flow) {
        speaksFor(flow);
        confirmed.add(flow);
    }

    /** Whether {@link #reply} had to say that nothing is new. */
    boolean inCircles() {
        return inCircles;
    }

    /**
     * The reply; where the same was said lately, it says so and is not the same word for word.
     *
     * @param last actions that stand behind all others
     */
    Reply reply(List<String> preface, List<Action> last) {
        parts.addAll(0, preface);
        String text = String.join(PARAGRAPH, parts);
        for (String circle :
                recent.contains(print(text)) ? phrases.variants(language, Patterns.CIRCLES) : List.<String>of()) {
            inCircles = true;
            String other = circle + PARAGRAPH + String.join(PARAGRAPH, parts);
            if (!recent.contains(print(other))) {
                text = other;
                break;
            }
        }
        List<Action> offered = new ArrayList<>(actions).subList(0, Math.min(MOST_ACTIONS, actions.size()));
        List<Action> all = new ArrayList<>(offered);
        all.addAll(last);
        return new Reply(text, all, List.copyOf(sources), kind, tokens, List.copyOf(flows), List.copyOf(confirmed));
    }

    /** What is remembered of the replies after this one. */
    List<String> remember(String text) {
        List<String> later = new ArrayList<>(recent);
        later.add(print(text));
        return later.subList(Math.max(0, later.size() - REMEMBERED), later.size());
    }

    private static String print(String text) {
        return NameBasedUuid.of(text).toString().substring(0, 18);
    }
}
