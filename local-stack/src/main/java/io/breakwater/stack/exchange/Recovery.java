package io.breakwater.stack.exchange;

import org.jspecify.annotations.Nullable;

/**
 * Whether an amount that went astray can be had back.
 *
 * @param possible yes, no or maybe
 * @param who can get it: {@code own_wallet} of the customer, {@code receiver} or {@code exchange}; {@code null} for nobody
 */
record Recovery(
        String id,
        String possible,
        @Nullable String who,
        @Nullable String feeAmount,
        @Nullable String feeCurrency,
        @Nullable Integer etaMinS,
        @Nullable Integer etaMaxS) {
    private static final int DAY = 86_400;
    private static final String EXCHANGE = "exchange";

    /** What was not sent can be cancelled; of what was, the network decides. */
    static Recovery of(Transfer withdrawal) {
        String id = withdrawal.id();
        if (!Transfer.Direction.WITHDRAWAL.step(withdrawal.state()).onNetwork()) {
            return new Recovery(id, "yes", EXCHANGE, null, null, null, null);
        }
        Network network = Network.named("network", withdrawal.network());
        if (network.evm()) {
            return new Recovery(id, "yes", "own_wallet", null, null, null, null);
        }
        return switch (network) {
            case TRON, XRP -> new Recovery(id, "maybe", "receiver", null, null, 3 * DAY, 30 * DAY);
            case SOLANA -> by(id, "maybe", 50, 30);
            default -> new Recovery(id, "no", null, null, null, null, null);
        };
    }

    /** A deposit that came without its memo, or on a network that the exchange does not credit the asset from. */
    static Recovery of(Asset asset, Network network) {
        String id = asset + "-" + network.word();
        if (asset.networks().contains(network)) {
            return by(id, "yes", 25, 5);
        }
        boolean sameFamily = network.evm() && asset.networks().stream().anyMatch(Network::evm);
        return sameFamily ? by(id, "maybe", 80, 30) : new Recovery(id, "no", null, null, null, null, null);
    }

    private static Recovery by(String id, String possible, int fee, int days) {
        return new Recovery(id, possible, EXCHANGE, fee + ".00", "EUR", DAY, days * DAY);
    }
}
