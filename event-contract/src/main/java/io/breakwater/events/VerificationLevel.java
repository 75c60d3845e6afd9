package io.breakwater.events;

/** How sure the exchange is of who is signed in. Account data needs {@link #VERIFIED}. */
public record VerificationLevel(String value) implements TextValue {
    public static final VerificationLevel NONE = new VerificationLevel("none");
    public static final VerificationLevel BASIC = new VerificationLevel("basic");
    public static final VerificationLevel VERIFIED = new VerificationLevel("verified");

    public VerificationLevel {
        Texts.word("VerificationLevel", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
