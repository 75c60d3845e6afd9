package io.breakwater.chatbot.subscribe;

import io.breakwater.chatbot.domain.DialogueState;
import io.breakwater.chatbot.domain.News;
import io.breakwater.chatbot.store.StoredDialogue;
import io.breakwater.events.AccountChanged;
import io.breakwater.events.ConversationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Works out what the changes of a poll are told as, one after the other. Lives for that poll; not thread-safe. */
final class NewsRound {
    private final News news;
    private final Map<ConversationId, StoredDialogue> dialogues;
    private final Set<Subscribed> before;
    private final List<Subscribed> open;
    private final List<Subscribed> over = new ArrayList<>();
    private final Map<ConversationId, DialogueState> states = new LinkedHashMap<>();
    private final List<Message> messages = new ArrayList<>();

    /** What a conversation is told of a change. */
    record Message(AccountChanged change, Subscribed to, News.Told told) {}

    NewsRound(News news, Map<ConversationId, StoredDialogue> dialogues, List<Subscribed> subscribed) {
        this.news = news;
        this.dialogues = dialogues;
        this.before = new HashSet<>(subscribed);
        this.open = new ArrayList<>(subscribed);
    }

    /** What a person's conversation does not hear now, it does not hear later either. */
    void hear(AccountChanged change) {
        for (ListIterator<Subscribed> each = open.listIterator(); each.hasNext(); ) {
            Subscribed one = each.next();
            if (one.isAbout(change) && one.subscription().isNews(change)) {
                Subscribed changed = one.after(change);
                tell(change, changed);
                if (news.isOver(changed.subscription())) {
                    each.remove();
                    over.add(changed);
                } else {
                    each.set(changed);
                }
            }
        }
    }

    private void tell(AccountChanged change, Subscribed to) {
        ConversationId conversation = to.conversation();
        Optional.ofNullable(dialogues.get(conversation))
                .map(stored -> states.getOrDefault(conversation, stored.state()))
                .flatMap(state -> news.tell(state, conversation, to.subscription()))
                .ifPresent(told -> {
                    states.put(conversation, told.state());
                    messages.add(new Message(change, to, told));
                });
    }

    List<Message> messages() {
        return messages;
    }

    /** The conversations that were told something, as they are afterwards. */
    List<StoredDialogue> dialogues(Instant now) {
        return dialogues.values().stream()
                .filter(stored -> states.containsKey(stored.conversation()))
                .map(stored -> stored.asked(states.getOrDefault(stored.conversation(), stored.state()), now))
                .toList();
    }

    /** The subscriptions whose thing has changed and may change again. */
    List<Subscribed> moved() {
        return open.stream().filter(one -> !before.contains(one)).toList();
    }

    List<Subscribed> over() {
        return over;
    }
}
