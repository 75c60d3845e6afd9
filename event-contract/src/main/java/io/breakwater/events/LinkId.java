package io.breakwater.events;

/** A deep link into the exchange's phone app. Travels as a bare string: {@code dl_…}. */
public record LinkId(String value) implements TextValue {
    public static final String PREFIX = "dl_";

    public LinkId {
        Texts.id("LinkId", PREFIX, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
