package io.breakwater.chatbot.domain;

/**
 * What a flow knows and need not ask again.
 *
 * @param label how the value was shown to the customer
 * @param source {@code said} by the customer, from the {@code system}, or {@code inferred} as the likeliest
 * @param verified whether the exchange's own data confirms it
 * @param step the step that asked for it, to come back to when the customer corrects it
 */
public record FilledSlot(String value, String label, String source, boolean verified, String step) {
    public static final String SAID = "said";
    public static final String SYSTEM = "system";
    public static final String INFERRED = "inferred";
}
