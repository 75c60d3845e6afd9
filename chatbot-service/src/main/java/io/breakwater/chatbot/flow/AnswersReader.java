package io.breakwater.chatbot.flow;

import io.breakwater.chatbot.content.YamlMap;
import io.breakwater.chatbot.domain.Answers;
import io.breakwater.chatbot.domain.Condition;
import io.breakwater.chatbot.domain.FixedAnswers;
import io.breakwater.chatbot.domain.FreeAnswers;
import io.breakwater.chatbot.domain.ListedAnswers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Reads where the answers to a question come from. */
final class AnswersReader {
    private final FlowDraft draft;
    private final Scope scope;
    private final YamlMap body;

    AnswersReader(FlowDraft draft, Scope scope, YamlMap body) {
        this.draft = draft;
        this.scope = scope;
        this.body = body;
    }

    Optional<Answers> read() {
        long sources = Stream.of("from", "choices", "accept").filter(body::has).count();
        if (sources != 1) {
            body.mistake("collect", "a question needs exactly one of \"from\", \"choices\" and \"accept\"");
            return Optional.empty();
        }
        if (body.has("from")) {
            String option = scope.text(body.required("option"));
            draft.optionTexts.add(new FlowDraft.Mention(option, body.place("option")));
            Condition likely = body.text("likely")
                    .map(text -> draft.condition(body, "likely", text))
                    .orElse(null);
            return Optional.of(new ListedAnswers(body.required("from"), option, body.texts("match"), likely));
        }
        return body.has("choices") ? body.map("choices").map(this::choices) : accepted();
    }

    private Answers choices(YamlMap choices) {
        List<FixedAnswers.Choice> list = new ArrayList<>();
        if (choices.keys().isEmpty()) {
            body.mistake("choices", "\"choices\" is empty");
        }
        for (String value : choices.keys()) {
            String label = scope.text(choices.required(value));
            draft.texts.add(new FlowDraft.Mention(label, choices.place(value)));
            list.add(new FixedAnswers.Choice(value, label));
        }
        return new FixedAnswers(list);
    }

    private Optional<Answers> accepted() {
        String accept = body.required("accept");
        String skip = body.text("skip").map(scope::text).orElse(null);
        if (skip != null) {
            draft.texts.add(new FlowDraft.Mention(skip, body.place("skip")));
        }
        try {
            return Optional.of(new FreeAnswers(Pattern.compile(accept), body.texts("entity"), skip));
        } catch (PatternSyntaxException e) {
            body.mistake("accept", "\"" + accept + "\" is no regular expression: " + e.getDescription());
            return Optional.empty();
        }
    }
}
