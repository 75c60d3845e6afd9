package io.breakwater.chatbot.domain;

import io.breakwater.events.Action;
import io.breakwater.events.NameBasedUuid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Orders a document about things that the flow knows, and offers it. */
public record DocumentStep(String id, Paper.Kind kind, String label, String next) implements Step {
    @Override
    public List<String> followers() {
        return List.of(next);
    }

    @Override
    public List<String> texts() {
        return List.of(label);
    }

    @Override
    public Move enter(Turn turn) {
        String name = NameBasedUuid.of(
                        "chatbot", "document", turn.message().messageId().value(), id)
                .toString()
                .replace("-", "");
        Paper paper = new Paper(Paper.PREFIX + name, kind, turn.language(), fields(turn.frame()));
        turn.effects().order(paper);
        turn.offer(Action.document(turn.text(label), paper.href()));
        turn.noteStep("made " + kind.word() + " " + paper.id());
        // What is printed need not be carried along with the conversation.
        kind.list().ifPresent(list -> turn.frame(turn.frame().with(list, List.of())));
        return Move.to(next);
    }

    private Map<String, String> fields(Frame frame) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String subject : kind.subjects()) {
            Item item = frame.facts().get(subject);
            if (item != null) {
                put(fields, subject, item);
            }
        }
        kind.list().ifPresent(list -> {
            List<Item> items = frame.list(list);
            for (int i = 0; i < items.size(); i++) {
                put(fields, list + "." + i, items.get(i));
            }
        });
        return fields;
    }

    private static void put(Map<String, String> fields, String subject, Item item) {
        item.fields().forEach((name, value) -> fields.put(subject + "." + name, value));
    }
}
