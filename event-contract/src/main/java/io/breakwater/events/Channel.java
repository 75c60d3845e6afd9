package io.breakwater.events;

/** Where a message came in. An attribute of the conversation, never a separate pipeline. */
public record Channel(String value) implements TextValue {
    public static final Channel WEB = new Channel("web");
    public static final Channel APP = new Channel("app");
    public static final Channel EMAIL = new Channel("email");
    public static final Channel SOCIAL = new Channel("social");

    public Channel {
        Texts.word("Channel", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
