package io.breakwater.nlu.train;

/** Four significant decimals: cards are for people, and the fifth is noise. */
final class Rounding {
    private static final double DECIMALS = 1e4;

    private Rounding() {}

    static double of(double value) {
        return Math.round(value * DECIMALS) / DECIMALS;
    }
}
