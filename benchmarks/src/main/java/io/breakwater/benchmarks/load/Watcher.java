package io.breakwater.benchmarks.load;

/** Is told how a run goes. Called on the driver's event loop, so it must return at once. */
public interface Watcher {
    /** A line for people. */
    void says(String line);

    /** The measured phase begins now. */
    void measuringBegins();

    /** The measured phase is over; answers may still be on their way. */
    void measuringEnds();
}
