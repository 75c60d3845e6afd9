package io.breakwater.triage.domain.path;

/**
 * Something happened at a node, to be counted.
 *
 * @param detail the answer's id, the reason for a person, or the bot's intent; empty where there is none
 */
public record Count(String node, What what, String detail) {
    /** What happened. */
    public enum What {
        SHOWN,
        /** An answer was chosen. */
        CHOSEN,
        /** An answer was meant by the customer's own words. */
        SAID,
        NOT_UNDERSTOOD,
        BACK,
        RESTART,
        PERSON,
        BOT
    }
}
