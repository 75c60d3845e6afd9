package io.breakwater.chatbot.flow;

import io.breakwater.chatbot.content.YamlMap;
import io.breakwater.chatbot.domain.ArticleStep;
import io.breakwater.chatbot.domain.BranchStep;
import io.breakwater.chatbot.domain.CallStep;
import io.breakwater.chatbot.domain.CollectStep;
import io.breakwater.chatbot.domain.Condition;
import io.breakwater.chatbot.domain.DocumentStep;
import io.breakwater.chatbot.domain.HandoffStep;
import io.breakwater.chatbot.domain.LinkStep;
import io.breakwater.chatbot.domain.Operation;
import io.breakwater.chatbot.domain.Paper;
import io.breakwater.chatbot.domain.SayStep;
import io.breakwater.chatbot.domain.Step;
import io.breakwater.chatbot.domain.SubscribeStep;
import io.breakwater.chatbot.domain.UploadStep;
import io.breakwater.events.EscalationReason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads one step. The key that names its kind is also its main value. */
final class StepReader {
    private static final String NEXT = "next";

    private final FlowDraft draft;
    private final Scope scope;
    private final String id;
    private final YamlMap body;
    private final Map<String, Supplier<Optional<Step>>> kinds = new LinkedHashMap<>();

    StepReader(FlowDraft draft, Scope scope, String id, YamlMap body) {
        this.draft = draft;
        this.scope = scope;
        this.id = id;
        this.body = body;
        kinds.put("say", this::say);
        kinds.put("solved", this::solved);
        kinds.put("collect", this::collect);
        kinds.put("call", this::call);
        kinds.put("branch", this::branch);
        kinds.put("link", this::link);
        kinds.put("article", this::article);
        kinds.put("document", this::document);
        kinds.put("subscribe", this::subscribe);
        kinds.put("upload", this::upload);
        kinds.put("handoff", this::handoff);
    }

    Optional<Step> read() {
        List<String> kind = kinds.keySet().stream().filter(body::has).toList();
        if (kind.size() != 1) {
            body.mistake("", "step \"" + id + "\" must be exactly one of " + kinds.keySet());
            return Optional.empty();
        }
        return Objects.requireNonNull(kinds.get(kind.get(0))).get();
    }

    private Optional<Step> say() {
        body.only(Set.of("say", NEXT));
        return Optional.of(new SayStep(id, text("say"), follower(body, NEXT)));
    }

    private Optional<Step> solved() {
        body.only(Set.of("solved", NEXT));
        return Optional.of(new SayStep(id, text("solved"), follower(body, NEXT), true));
    }

    private Optional<Step> link() {
        body.only(Set.of("link", "label", NEXT));
        return Optional.of(new LinkStep(id, body.required("link"), text("label"), follower(body, NEXT)));
    }

    private Optional<Step> article() {
        body.only(Set.of("article", NEXT));
        String article = body.required("article");
        draft.articles.add(new FlowDraft.Mention(article, body.place("article")));
        return Optional.of(new ArticleStep(id, article, follower(body, NEXT)));
    }

    private Optional<Step> handoff() {
        body.only(Set.of("handoff", "reason", "skills"));
        String reason = body.text("reason").orElse(EscalationReason.FLOW_NEEDS_PERSON.value());
        List<String> skills = body.has("skills") ? body.texts("skills") : draft.skills;
        return Optional.of(new HandoffStep(id, text("handoff"), new EscalationReason(reason), skills));
    }

    private Optional<Step> document() {
        body.only(Set.of("document", "label", NEXT));
        String word = body.required("document");
        Optional<Paper.Kind> kind = Paper.Kind.of(word);
        if (kind.isEmpty()) {
            List<String> known =
                    Stream.of(Paper.Kind.values()).map(Paper.Kind::word).toList();
            body.mistake("document", "unknown document \"" + word + "\"; known are " + known);
        }
        String label = text("label");
        String next = follower(body, NEXT);
        return kind.map(k -> new DocumentStep(id, k, label, next));
    }

    private Optional<Step> subscribe() {
        body.only(Set.of("subscribe", "until", "ask", NEXT));
        String thing = body.required("subscribe");
        Set<String> until = Set.copyOf(body.texts("until"));
        if (until.isEmpty()) {
            body.mistake("until", "\"until\" must name the states after which nothing more comes");
        }
        Map<String, String> asks = new LinkedHashMap<>();
        if (body.has("ask")) {
            body.map("ask").ifPresent(ask -> ask.keys().forEach(state -> asks.put(state, follower(ask, state))));
        }
        return Optional.of(new SubscribeStep(id, thing, until, asks, follower(body, NEXT)));
    }

    private Optional<Step> upload() {
        body.only(Set.of("upload", "into", "received", NEXT));
        String wanted = body.required("upload");
        draft.facts.add(new FlowDraft.Mention(wanted, body.place("upload")));
        String into = body.required("into");
        return Optional.of(new UploadStep(id, wanted, into, follower(body, "received"), follower(body, NEXT)));
    }

    private Optional<Step> call() {
        body.only(Set.of("call", "with", "where", "into", NEXT, "failed", "unverified"));
        String word = body.required("call");
        Optional<Operation> operation = Operation.of(word);
        if (operation.isEmpty()) {
            List<String> known =
                    Stream.of(Operation.values()).map(Operation::word).toList();
            body.mistake("call", "unknown action \"" + word + "\"; known are " + known);
        }
        String into = body.required("into");
        String next = follower(body, NEXT);
        String failed = follower(body, "failed");
        String unverified = body.has("unverified") ? follower(body, "unverified") : null;
        return operation.map(o -> new CallStep(id, o, constants(o), into, next, failed, where(o), unverified));
    }

    private Map<String, String> constants(Operation operation) {
        Map<String, String> constants = new LinkedHashMap<>();
        Optional<YamlMap> given = body.has("with") ? body.map("with") : Optional.empty();
        given.ifPresent(with -> {
            with.only(Set.copyOf(operation.arguments()));
            with.keys().forEach(name -> constants.put(name, with.required(name)));
        });
        return constants;
    }

    private List<Condition> where(Operation operation) {
        if (body.has("where") && !operation.givesList()) {
            body.mistake("where", "\"where\" chooses from a list, and " + operation.word() + " gives none");
        }
        return body.texts("where").stream()
                .flatMap(text -> Stream.ofNullable(draft.condition(body, "where", text)))
                .toList();
    }

    private Optional<Step> branch() {
        body.only(Set.of("branch", "else"));
        List<BranchStep.Case> cases = new ArrayList<>();
        for (YamlMap one : body.maps("branch")) {
            one.only(Set.of("if", NEXT));
            String text = one.required("if");
            String next = follower(one, NEXT);
            Condition condition = text.isEmpty() ? null : draft.condition(one, "if", text);
            if (condition != null) {
                cases.add(new BranchStep.Case(condition, next));
            }
        }
        return Optional.of(new BranchStep(id, cases, follower(body, "else")));
    }

    private Optional<Step> collect() {
        body.only(Set.of(
                "collect", "ask", "from", "option", "match", "likely", "choices", "accept", "entity", "skip", NEXT));
        String slot = body.required("collect");
        String ask = text("ask");
        String next = follower(body, NEXT);
        return new AnswersReader(draft, scope, body)
                .read()
                .map(answers -> new CollectStep(id, slot, answers, ask, next));
    }

    private String text(String field) {
        String key = scope.text(body.required(field));
        draft.texts.add(new FlowDraft.Mention(key, body.place(field)));
        return key;
    }

    private String follower(YamlMap map, String field) {
        String step = scope.step(map.required(field));
        draft.followers.add(new FlowDraft.Mention(step, map.place(field)));
        return step;
    }
}
