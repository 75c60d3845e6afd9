package io.breakwater.triage.classify;

import io.breakwater.events.InquiryReceived;
import io.breakwater.events.ScoredIntent;
import io.breakwater.events.SecretKind;
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
public final class MessageReader {
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

    /** What is in words that are no message: an answer in a triage path. */
    public Classification read(String words, String locale) {
        return read(words, locale, List.of(), false);
    }

    Classification read(InquiryReceived inquiry, boolean suspectedAtEdge) {
        return read(inquiry.text(), inquiry.locale(), inquiry.secrets(), suspectedAtEdge);
    }

    private Classification read(String words, String locale, List<SecretKind> secrets, boolean suspectedAtEdge) {
        InquiryText text = InquiryText.of(words);
        String language = languages.in(text, locale);
        List<ScoredIntent> readings = intents.read(text, language);
        return new Classification(
                language, readings, entities.in(words), signals(text, readings), secrets, suspectedAtEdge);
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
