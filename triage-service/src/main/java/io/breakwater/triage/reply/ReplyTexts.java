package io.breakwater.triage.reply;

import java.util.Map;
import java.util.Set;

/**
 * The texts of one language.
 *
 * @param receipt by signal; hold {@code {time}}
 * @param handover by signal
 * @param secret by kind of secret; {@code other} for kinds that this version does not know
 * @param label what is written on actions
 */
record ReplyTexts(
        Map<String, String> receipt,
        Map<String, String> handover,
        Map<String, String> secret,
        Map<String, String> label) {
    static final String TIME = "{time}";
    static final String OTHER = "other";
    private static final Set<String> RECEIPTS = Set.of("fraud", "account_takeover", "coercion", "phishing");
    private static final Set<String> HANDOVERS = Set.of("self_harm", "person_wanted", "distress");
    private static final Set<String> SECRETS =
            Set.of("seed_phrase", "private_key", "card_number", "one_time_code", "password", OTHER);
    private static final Set<String> LABELS = Set.of("freeze_card", "devices", "talk_to_person");

    ReplyTexts {
        receipt = complete("receipt", receipt, RECEIPTS);
        handover = complete("handover", handover, HANDOVERS);
        secret = complete("secret", secret, SECRETS);
        label = complete("label", label, LABELS);
        receipt.forEach((name, text) -> {
            if (!text.contains(TIME)) {
                throw new IllegalArgumentException("receipt." + name + " does not say " + TIME);
            }
        });
    }

    private static Map<String, String> complete(String part, Map<String, String> texts, Set<String> names) {
        if (texts == null || !texts.keySet().equals(names)) {
            throw new IllegalArgumentException(part + " must have exactly the texts "
                    + names.stream().sorted().toList());
        }
        texts.forEach((name, text) -> {
            if (text == null || text.isBlank()) {
                throw new IllegalArgumentException(part + "." + name + " is blank");
            }
        });
        return Map.copyOf(texts);
    }
}
