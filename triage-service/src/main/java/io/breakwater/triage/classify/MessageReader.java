package io.breakwater.triage.classify;

import io.breakwater.events.InquiryReceived;
import io.breakwater.events.ScoredIntent;
import io.breakwater.triage.domain.Classification;
import io.breakwater.triage.domain.InquiryText;
import io.breakwater.triage.domain.IntentSignals;
import io.breakwater.triage.domain.Signal;
import io.breakwater.triage.domain.SignalFound;
import io.breakwater.triage.domain.UrgencyRules;
import io.breakwater.triage.entities.EntityFinder;
import io.breakwater.triage.intent.IntentFeatures;
import io.breakwater.triage.intent.IntentFiles;
import io.breakwater.triage.intent.IntentMeanings;
import io.breakwater.triage.intent.IntentModel;
import io.breakwater.triage.intent.IntentReader;
import io.breakwater.triage.language.LanguageFinder;
import io.breakwater.triage.urgency.UrgencyRuleFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds all that is in one message. Needs the processor only, no other service; the same message always gives the same
 * answer. Any thread may ask.
 */
final class MessageReader {
    private final LanguageFinder languages;
    private final UrgencyRules rules;
    private final EntityFinder entities;
    private final IntentReader intents;
    private final IntentSignals intentSignals;
    private final List<String> known;
    private final String version;

    private MessageReader(double modelFrom) {
        IntentModel model = IntentFiles.model();
        IntentMeanings meanings = IntentMeanings.load(model.intents());
        languages = LanguageFinder.load();
        rules = UrgencyRuleFile.load();
        entities = new EntityFinder();
        intents = new IntentReader(new IntentFeatures(IntentFiles.concepts()), model, meanings.smallTalk());
        intentSignals = new IntentSignals(meanings.signals(), modelFrom);
        known = model.intents();
        version = "intents-" + IntentFiles.card().version() + "/rules-" + UrgencyRuleFile.version();
    }

    /**
     * Loads and checks models and content, which takes a second or two.
     *
     * @throws IllegalArgumentException with the file and the place when one of them is wrong
     */
    static MessageReader load(double modelFrom) {
        return new MessageReader(modelFrom);
    }

    Classification read(InquiryReceived inquiry, boolean suspectedAtEdge) {
        InquiryText text = InquiryText.of(inquiry.text());
        String language = languages.in(text, inquiry.locale());
        List<ScoredIntent> readings = intents.read(text, language);
        return new Classification(
                language,
                readings,
                entities.in(inquiry.text()),
                signals(text, readings),
                inquiry.secrets(),
                suspectedAtEdge);
    }

    /** Rules first; the model's readings count as well, unless a rule says that they cannot be meant. */
    private List<SignalFound> signals(InquiryText text, List<ScoredIntent> readings) {
        List<SignalFound> byRules = rules.in(text);
        List<SignalFound> byModel = intentSignals.in(readings);
        if (byModel.isEmpty()) {
            return byRules;
        }
        Set<Signal> ruledOut = rules.ruledOut(text);
        return Stream.concat(byRules.stream(), byModel.stream().filter(found -> !ruledOut.contains(found.signal())))
                .toList();
    }

    /** The names of all intents that may be read: a closed set. */
    List<String> intents() {
        return known;
    }

    /** Which model and which rules decide. */
    String version() {
        return version;
    }
}
