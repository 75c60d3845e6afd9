package io.breakwater.events;

/** What happens to a message after triage. */
public record Route(String value) implements TextValue {
    public static final Route BOT = new Route("bot");
    public static final Route CLARIFY = new Route("clarify");
    public static final Route PERSON = new Route("person");

    public Route {
        Texts.word("Route", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
