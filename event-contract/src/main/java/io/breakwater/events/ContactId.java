package io.breakwater.events;

/** A customer, by the id that the exchange's tokens carry as {@code sub}. 1 to 128 printable characters. */
public record ContactId(String value) implements TextValue {
    private static final int LONGEST = 128;

    public ContactId {
        if (value == null
                || value.isBlank()
                || value.length() > LONGEST
                || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("ContactId must have 1 to " + LONGEST + " printable characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
