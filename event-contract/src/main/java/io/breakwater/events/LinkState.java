package io.breakwater.events;

/** How far a deep link has come. */
public record LinkState(String value) implements TextValue {
    public static final LinkState CREATED = new LinkState("created");
    public static final LinkState OPENED = new LinkState("opened");
    public static final LinkState SIGNED_IN = new LinkState("signed_in");
    public static final LinkState COMPLETED = new LinkState("completed");
    public static final LinkState EXPIRED = new LinkState("expired");
    public static final LinkState REJECTED = new LinkState("rejected");

    public LinkState {
        Texts.word("LinkState", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
