package io.breakwater.events;

/** Who speaks. */
public record AuthorType(String value) implements TextValue {
    public static final AuthorType CUSTOMER = new AuthorType("customer");
    public static final AuthorType BOT = new AuthorType("bot");
    public static final AuthorType AGENT = new AuthorType("agent");
    public static final AuthorType SYSTEM = new AuthorType("system");

    public AuthorType {
        Texts.word("AuthorType", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
