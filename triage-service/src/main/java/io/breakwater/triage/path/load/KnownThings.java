package io.breakwater.triage.path.load;

import io.breakwater.triage.content.Mistakes;
import io.breakwater.triage.content.SourceFile;
import io.breakwater.triage.content.YamlMap;
import java.util.Set;

/** What paths may point at, although it belongs to other services. */
record KnownThings(Set<String> screens, Set<String> articles, Set<String> botIntents) {
    KnownThings {
        screens = Set.copyOf(screens);
        articles = Set.copyOf(articles);
        botIntents = Set.copyOf(botIntents);
    }

    static KnownThings read(SourceFile file, Mistakes mistakes) {
        YamlMap root = YamlMap.read(file, mistakes);
        root.only(Set.of("screens", "articles", "bot_intents"));
        return new KnownThings(all(root, "screens"), all(root, "articles"), all(root, "bot_intents"));
    }

    private static Set<String> all(YamlMap root, String key) {
        if (!root.has(key)) {
            root.mistake(key, "\"" + key + "\" is missing: list what paths may point at");
        }
        return Set.copyOf(root.texts(key));
    }
}
