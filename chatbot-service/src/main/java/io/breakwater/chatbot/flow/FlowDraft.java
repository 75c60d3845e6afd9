package io.breakwater.chatbot.flow;

import io.breakwater.chatbot.content.ContentFile;
import io.breakwater.chatbot.content.Place;
import io.breakwater.chatbot.content.YamlMap;
import io.breakwater.chatbot.domain.Condition;
import io.breakwater.chatbot.domain.Flow;
import io.breakwater.chatbot.domain.Step;
import io.breakwater.events.Intent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A flow as it was read, with the line of everything that must still be checked. */
final class FlowDraft {
    /** Something named in the file. */
    record Mention(String name, Place place) {}

    /** A condition and where it stands. */
    record Asked(Condition condition, Place place) {}

    final ContentFile file;
    final Map<String, Step> steps = new LinkedHashMap<>();
    final Map<String, Place> places = new LinkedHashMap<>();
    final List<Mention> followers = new ArrayList<>();
    final List<Mention> texts = new ArrayList<>();
    final List<Mention> optionTexts = new ArrayList<>();
    final List<Mention> articles = new ArrayList<>();
    final List<Asked> conditions = new ArrayList<>();
    final List<Mention> facts = new ArrayList<>();
    final List<ContentFile> used = new ArrayList<>();
    final List<String> skills = new ArrayList<>();
    final Set<Intent> intents = new LinkedHashSet<>();
    Place intentsPlace;
    String description = "";
    String start = "";

    FlowDraft(ContentFile file) {
        this.file = file;
        this.intentsPlace = new Place(file.name(), 1);
    }

    /** Reads a condition; null with a mistake when the text is none. */
    @Nullable
    Condition condition(YamlMap map, String field, String text) {
        Optional<Condition> condition = Condition.parse(text);
        if (condition.isEmpty()) {
            map.mistake(field, "\"" + text + "\" is no condition; write for example \"card.state is frozen\"");
        }
        condition.ifPresent(c -> conditions.add(new Asked(c, map.place(field))));
        return condition.orElse(null);
    }

    Flow finished() {
        return new Flow(file.stem(), version(), description, intents, start, steps);
    }

    /** Other content, of the flow or of a part of it, is another version. */
    private String version() {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            hash.update(file.content().getBytes(StandardCharsets.UTF_8));
            used.forEach(part -> hash.update(part.content().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(hash.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
