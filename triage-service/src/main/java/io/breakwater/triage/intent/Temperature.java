package io.breakwater.triage.intent;

/** Makes a model's scores as sure as it is right: above 1 they become humbler, below 1 bolder. The order stays. */
public final class Temperature {
    private static final double SMALLEST = 1e-30;

    private Temperature() {}

    public static double[] apply(double[] shares, double temperature) {
        double[] tempered = new double[shares.length];
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            tempered[i] = Math.pow(Math.max(shares[i], SMALLEST), 1 / temperature);
            sum += tempered[i];
        }
        for (int i = 0; i < shares.length; i++) {
            tempered[i] = Math.min(1, tempered[i] / sum);
        }
        return tempered;
    }
}
