package io.breakwater.events;

/** A class of waiting work with its own topic, consumer and share of the agents. */
public record Lane(String value) implements TextValue {
    public static final Lane URGENT = new Lane("urgent");
    public static final Lane NORMAL = new Lane("normal");
    public static final Lane ASYNC = new Lane("async");

    public Lane {
        Texts.word("Lane", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
