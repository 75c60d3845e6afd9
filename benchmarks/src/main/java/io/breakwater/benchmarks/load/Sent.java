package io.breakwater.benchmarks.load;

/**
 * A message that was due.
 *
 * @param kind what it is about
 * @param due when it had to be sent, in nanoseconds on the driver's clock; latency counts from here, so that a server
 *     or a driver that falls behind cannot hide it
 * @param measured whether it was due in the measured phase
 */
record Sent(String kind, long due, boolean measured) {}
