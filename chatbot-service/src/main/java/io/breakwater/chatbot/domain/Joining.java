package io.breakwater.chatbot.domain;

import io.breakwater.events.Confidence;
import io.breakwater.events.Intent;
import io.breakwater.events.IntentClassified;
import io.breakwater.events.Route;
import io.breakwater.events.ScoredIntent;
import io.breakwater.events.Urgency;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes one message of the messages of one thought. It goes under the name of the last one, and its text is all of
 * theirs, a line each.
 */
final class Joining {
    /** What stands for the model of a joined message: nobody has read its text as a whole. */
    static final String JOINED = "joined";

    /** The reading of a few words is a hint, and no wish of its own. */
    private static final double HINT = 0.5;

    private static final Set<Intent> SAY_LITTLE = Set.of(
            Intent.OUT_OF_SCOPE, Talk.GREETING, Talk.THANKS, Talk.GOODBYE, new Intent("affirm"), new Intent("deny"));

    private Joining() {}

    static boolean isJoined(IntentClassified message) {
        return JOINED.equals(message.model());
    }

    /** What one message is to say. */
    private record Said(String text, String language, List<ScoredIntent> readings, Route route, String model) {
        static Said by(IntentClassified one) {
            return new Said(one.text(), one.language(), one.intents(), one.route(), one.model());
        }
    }

    /** The reading is that of the message that says most. */
    static IntentClassified of(List<IntentClassified> thought) {
        return led(
                thought,
                thought.stream()
                        .max(Comparator.comparing(Joining::tells)
                                .thenComparing(message -> Route.BOT.equals(message.route()))
                                .thenComparing(
                                        message -> message.top().confidence().value()))
                        .orElseThrow());
    }

    /** The reading is that of the last message. */
    static IntentClassified byLast(List<IntentClassified> thought) {
        return led(thought, lastOf(thought));
    }

    /** The last message's words alone, with the secrets that the others hold. */
    static IntentClassified last(List<IntentClassified> thought) {
        return message(thought, Said.by(lastOf(thought)));
    }

    private static IntentClassified led(List<IntentClassified> thought, IntentClassified leading) {
        if (thought.size() == 1) {
            return leading;
        }
        String text = thought.stream().map(IntentClassified::text).collect(Collectors.joining("\n"));
        String language = thought.stream()
                .max(Comparator.comparing(message -> message.text().length()))
                .orElse(leading)
                .language();
        return message(thought, new Said(text, language, readings(thought, leading), leading.route(), JOINED));
    }

    private static IntentClassified message(List<IntentClassified> thought, Said said) {
        IntentClassified last = lastOf(thought);
        return new IntentClassified(
                last.eventId(),
                last.conversationId(),
                last.contactId(),
                last.occurredAt(),
                last.messageId(),
                last.channel(),
                said.language(),
                last.verificationLevel(),
                said.text(),
                said.readings(),
                all(thought, IntentClassified::entities),
                thought.stream().map(IntentClassified::urgency).reduce(last.urgency(), Urgency::max),
                said.route(),
                all(thought, IntentClassified::reasons),
                said.model(),
                all(thought, IntentClassified::secrets),
                Hearing.receivedAt(thought.get(0)));
    }

    /** The leading message's best reading, and behind it all others, best first. */
    private static List<ScoredIntent> readings(List<IntentClassified> thought, IntentClassified leading) {
        Map<Intent, ScoredIntent> all = new LinkedHashMap<>();
        leading.intents().forEach(reading -> all.putIfAbsent(reading.intent(), reading));
        thought.stream()
                .flatMap(message -> message.intents().stream())
                .forEach(reading -> all.putIfAbsent(reading.intent(), hint(reading)));
        ScoredIntent best = leading.top();
        return Stream.concat(
                        Stream.of(best),
                        all.values().stream()
                                .filter(reading -> !reading.intent().equals(best.intent()))
                                .sorted(Comparator.comparing((ScoredIntent reading) ->
                                                reading.confidence().value())
                                        .reversed()))
                .toList();
    }

    private static ScoredIntent hint(ScoredIntent reading) {
        double confidence = Math.min(HINT, reading.confidence().value());
        return new ScoredIntent(reading.intent(), new Confidence(confidence));
    }

    private static boolean tells(IntentClassified message) {
        return !SAY_LITTLE.contains(message.top().intent());
    }

    private static <T> List<T> all(List<IntentClassified> thought, Function<IntentClassified, List<T>> part) {
        return thought.stream()
                .flatMap(message -> part.apply(message).stream())
                .distinct()
                .toList();
    }

    private static IntentClassified lastOf(List<IntentClassified> thought) {
        return thought.get(thought.size() - 1);
    }
}
