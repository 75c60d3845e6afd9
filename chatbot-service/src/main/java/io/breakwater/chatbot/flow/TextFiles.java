package io.breakwater.chatbot.flow;

import io.breakwater.chatbot.content.ContentFile;
import io.breakwater.chatbot.content.Mistakes;
import io.breakwater.chatbot.content.Place;
import io.breakwater.chatbot.content.YamlMap;
import io.breakwater.chatbot.domain.Patterns;
import io.breakwater.chatbot.domain.Phrases;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads what the bot says: groups of keys, each with a text or a list of variants. A file is named for its language; what a
 * later one of the same language says of a key takes the place of what an earlier one says.
 */
final class TextFiles {
    private TextFiles() {}

    static Phrases read(List<ContentFile> files, Mistakes mistakes) {
        Map<ContentFile, Map<String, List<String>>> byFile = new LinkedHashMap<>();
        Map<String, Map<String, List<String>>> byLanguage = new LinkedHashMap<>();
        for (ContentFile file : files) {
            Map<String, List<String>> texts = texts(YamlMap.read(file, mistakes));
            byFile.put(file, texts);
            byLanguage.computeIfAbsent(file.stem(), l -> new LinkedHashMap<>()).putAll(texts);
        }
        Phrases phrases = new Phrases(byLanguage);
        checkRequired(phrases, files, mistakes);
        byFile.forEach((file, own) -> check(phrases, file, own, mistakes));
        return phrases;
    }

    private static Map<String, List<String>> texts(YamlMap root) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (String group : root.keys()) {
            root.map(group).ifPresent(keys -> keys.keys().forEach(key -> {
                List<String> variants = keys.texts(key);
                if (!variants.isEmpty()) {
                    texts.put(group + "." + key, variants);
                }
            }));
        }
        return texts;
    }

    private static void checkRequired(Phrases phrases, List<ContentFile> files, Mistakes mistakes) {
        Set<String> missing = new TreeSet<>(Patterns.REQUIRED);
        missing.removeIf(phrases::has);
        String english = files.stream()
                .filter(f -> f.stem().equals(Phrases.FALLBACK))
                .map(ContentFile::name)
                .findFirst()
                .orElse("texts/" + Phrases.FALLBACK + ".yaml");
        missing.forEach(key -> mistakes.add(new Place(english, 1), "the text \"" + key + "\" is missing"));
    }

    private static void check(Phrases phrases, ContentFile file, Map<String, List<String>> own, Mistakes mistakes) {
        Place place = new Place(file.name(), 1);
        List<String> circles = own.get(Patterns.CIRCLES);
        if (circles != null && circles.size() < Patterns.CIRCLE_TEXTS) {
            mistakes.add(place, "\"" + Patterns.CIRCLES + "\" needs " + Patterns.CIRCLE_TEXTS + " variants or more");
        }
        own.keySet().stream()
                .filter(key -> !phrases.has(key))
                .forEach(key -> mistakes.add(place, "\"" + key + "\" is not in English"));
    }
}
