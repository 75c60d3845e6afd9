package io.breakwater.chatbot.model;

import io.breakwater.chatbot.content.ContentFile;
import io.breakwater.chatbot.content.ContentFiles;
import io.breakwater.chatbot.content.ContentMistakes;
import io.breakwater.chatbot.content.Mistakes;
import io.breakwater.chatbot.content.YamlMap;
import io.breakwater.chatbot.domain.AnswerCheck;
import io.breakwater.chatbot.domain.AnswerRules;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the words that decide whether a phrased answer may be said: lists by language. */
class RulesReader {
    private static final String SECRETS = "secrets";
    private static final String ASKS = "asks";
    private static final String PROMISES = "promises";
    private static final String NUMBERS = "numbers";

    /** @throws ContentMistakes when a list is missing */
    @Produces
    @Singleton
    AnswerCheck answerCheck() {
        return new AnswerCheck(read(ContentFiles.resources("model", ".yaml").get(0)));
    }

    static AnswerRules read(ContentFile file) {
        Mistakes mistakes = new Mistakes();
        YamlMap root = YamlMap.read(file, mistakes);
        Map<String, YamlMap> lists = new LinkedHashMap<>();
        root.keys().forEach(language -> root.map(language).ifPresent(list -> lists.put(language, list)));
        lists.values().forEach(list -> list.only(Set.of(SECRETS, ASKS, PROMISES, NUMBERS)));
        List<String> secrets = all(lists, SECRETS);
        List<String> asks = all(lists, ASKS);
        List<String> promises = all(lists, PROMISES);
        Map<String, List<String>> numbers = new LinkedHashMap<>();
        lists.forEach((language, list) -> numbers.put(language, words(list, NUMBERS)));
        mistakes.refuse();
        return new AnswerRules(secrets, asks, promises, numbers);
    }

    private static List<String> all(Map<String, YamlMap> lists, String kind) {
        return lists.values().stream()
                .flatMap(list -> words(list, kind).stream())
                .toList();
    }

    private static List<String> words(YamlMap list, String kind) {
        List<String> words = list.texts(kind);
        if (words.isEmpty()) {
            list.mistake(kind, "\"" + kind + "\" must list words");
        }
        return words;
    }
}
