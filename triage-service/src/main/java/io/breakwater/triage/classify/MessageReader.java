package io.breakwater.triage.classify;

import io.breakwater.events.Entity;
import io.breakwater.events.InquiryReceived;
import io.breakwater.events.SecretKind;
import io.breakwater.nlu.model.Classifier;
import io.breakwater.triage.domain.Classification;
import io.breakwater.triage.domain.InquiryText;
import io.breakwater.triage.domain.Signal;
import io.breakwater.triage.domain.SignalFound;
import io.breakwater.triage.domain.UrgencyRules;
import io.breakwater.triage.entities.EntityFinder;
import io.breakwater.triage.intent.EncoderBudget;
import io.breakwater.triage.intent.IntentMeanings;
import io.breakwater.triage.intent.IntentReader;
import io.breakwater.triage.intent.IntentReadings;
import io.breakwater.triage.intent.ShippedModels;
import io.breakwater.triage.language.LanguageFinder;
import io.breakwater.triage.urgency.UrgencyModel;
import io.breakwater.triage.urgency.UrgencyReading;
import io.breakwater.triage.urgency.UrgencyRuleFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds all that is in one message. Needs the processor only, no other service; the same message gives the same answer as
 * long as the encoders' budget lasts. Any thread may ask.
 */
public final class MessageReader {
    private final LanguageFinder languages;
    private final UrgencyRules rules;
    private final EntityFinder entities;
    private final IntentMeanings meanings;
    private final IntentReader intents;
    private final UrgencyModel urgency;
    private final Classifier model;
    /** Kept, because the file is read whole to tell it. */
    private final String rulesVersion = UrgencyRuleFile.version();

    private MessageReader(Classifier model, EncoderBudget budget, UrgencyModel urgency) {
        meanings = IntentMeanings.load(model.intents());
        languages = new LanguageFinder(ShippedModels.languages());
        rules = UrgencyRuleFile.load();
        entities = new EntityFinder();
        intents = new IntentReader(model, budget, meanings.smallTalk());
        this.urgency = urgency;
        this.model = model;
    }

    /**
     * Loads and checks what belongs to the model, which takes a second or two.
     *
     * @throws IllegalArgumentException with the file and the place when something is wrong
     */
    public static MessageReader load(Classifier model, EncoderBudget budget, UrgencyModel urgency) {
        return new MessageReader(model, budget, urgency);
    }

    /** What is in words that are no message: an answer in a triage path. */
    public Classification read(String words, String locale) {
        return read(words, locale, List.of(), false, true);
    }

    /**
     * What is in words that are left of an answer when its known part is taken away. Torn out of their sentence they would
     * mislead the urgency model, so the rules alone look for signals.
     */
    public Classification readRest(String words, String locale) {
        return read(words, locale, List.of(), false, false);
    }

    /** @param expected the language of the conversation so far, else the customer's locale */
    Classification read(InquiryReceived inquiry, String expected, boolean suspectedAtEdge) {
        return read(inquiry.text(), expected, inquiry.secrets(), suspectedAtEdge, true);
    }

    private Classification read(
            String words, String expected, List<SecretKind> secrets, boolean suspectedAtEdge, boolean isWhole) {
        InquiryText text = InquiryText.of(words);
        String language = languages.in(text, expected);
        IntentReadings readings = intents.read(text, language);
        List<SignalFound> byRules = rules.in(text);
        UrgencyReading byModel = isWhole
                ? urgency.in(text, language, meanings.isBusiness(readings.best()))
                : new UrgencyReading(List.of(), 0);
        boolean silent = byModel.signals().isEmpty() && byModel.theft() == 0;
        Set<Signal> ruledOut = silent ? Set.of() : rules.ruledOut(text);
        return new Classification(
                language,
                readings.ranked(),
                readings.evidence(),
                entities.in(words),
                together(byRules, byModel, ruledOut),
                secrets,
                ruledOut.isEmpty() ? suspicion(byModel, readings) : 0,
                suspectedAtEdge);
    }

    /** Rules first; what the model sees counts as well, unless a rule says that it cannot be meant. */
    private static List<SignalFound> together(List<SignalFound> byRules, UrgencyReading byModel, Set<Signal> ruledOut) {
        return Stream.concat(
                        byRules.stream(),
                        byModel.signals().stream().filter(found -> !ruledOut.contains(found.signal())))
                .toList();
    }

    /** The mean of two models that were made from other texts tells more than either. */
    private double suspicion(UrgencyReading byModel, IntentReadings readings) {
        if (byModel.theft() == 0) {
            return 0;
        }
        return (byModel.theft() + meanings.theft(readings.ranked())) / 2;
    }

    /** What a text names. */
    public List<Entity> entities(String words) {
        return entities.in(words);
    }

    /** The names of all intents that may be read: a closed set. */
    public List<String> intents() {
        return model.intents();
    }

    /** Which model and which rules decide. */
    String version() {
        return "intents-" + model.version() + "/urgency-" + urgency.version() + "/rules-" + rulesVersion;
    }
}
