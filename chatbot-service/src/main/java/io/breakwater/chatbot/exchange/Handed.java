package io.breakwater.chatbot.exchange;

/** What the exchange does with a file. */
public enum Handed {
    /** People there look at it. */
    IN_REVIEW,
    /** No such document is missing. */
    NOT_WANTED,
    /** Nobody knows: it did not answer in time, or refused. */
    UNAVAILABLE
}
