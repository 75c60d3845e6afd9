package io.breakwater.chatbot.domain;

import java.util.List;
import java.util.Map;

/**
 * Words that decide whether a phrased answer may be said. A phrase that ends in {@code *} goes on with any letters. Those of
 * all languages count for every answer, but for the numbers: one language's "eleven" is another's "once".
 *
 * @param secrets what nobody of us ever asks for
 * @param asks what makes a sentence with a secret in it a question for it
 * @param promises what is said in our name about an account or what will be done
 * @param numbers numbers as words, by language; one is left out, since many languages say it all the time
 */
public record AnswerRules(
        List<String> secrets, List<String> asks, List<String> promises, Map<String, List<String>> numbers) {
    public AnswerRules {
        secrets = List.copyOf(secrets);
        asks = List.copyOf(asks);
        promises = List.copyOf(promises);
        numbers = Map.copyOf(numbers);
        if (secrets.isEmpty() || asks.isEmpty() || promises.isEmpty() || numbers.isEmpty()) {
            throw new IllegalArgumentException("A kind of rule for phrased answers has no words");
        }
    }
}
