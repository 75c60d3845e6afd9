package io.breakwater.nlu.model;

/** How much a reading may cost. */
public enum Effort {
    /** The n-grams only: tens of microseconds. */
    QUICK,
    /** The encoders too, when the n-grams are unsure: a millisecond or more for such a text. */
    FULL
}
