package io.breakwater.chatbot.model;

import io.breakwater.chatbot.content.ContentFiles;
import io.breakwater.chatbot.domain.AnswerRules;

/** The rules for phrased answers that come with the service. */
public final class ShippedRules {
    public static final AnswerRules RULES =
            RulesReader.read(ContentFiles.resources("model", ".yaml").get(0));

    private ShippedRules() {}
}
