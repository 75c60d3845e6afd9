package io.breakwater.kit.event;

/** A record that can never become an event, however often it is tried. The message names the place, never the text. */
public class UnreadableEvent extends RuntimeException {
    public UnreadableEvent(String message) {
        super(message);
    }
}
