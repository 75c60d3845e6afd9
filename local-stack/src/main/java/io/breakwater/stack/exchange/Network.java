package io.breakwater.stack.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The networks that assets travel on. */
enum Network {
    BITCOIN(false),
    ETHEREUM(true, "erc20"),
    ARBITRUM(true),
    POLYGON(true),
    BSC(true, "bep20"),
    TRON(false, "trc20"),
    SOLANA(false, "spl"),
    XRP(false),
    LITECOIN(false);

    private final boolean evm;
    private final List<String> standards;

    Network(boolean evm, String... standards) {
        this.evm = evm;
        this.standards = List.of(standards);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether one key opens the same address on it and on the others of its family. */
    boolean evm() {
        return evm;
    }

    /** By its name or by the standard of its tokens, such as {@code trc20}, in any case. */
    static Network named(String field, String name) {
        String word = name.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(network -> network.word().equals(word) || network.standards.contains(word))
                .findFirst()
                .orElseThrow(() -> Given.refusal(
                        field,
                        "must be one of "
                                + String.join(
                                        ", ",
                                        Arrays.stream(values())
                                                .map(Network::word)
                                                .toList())));
    }
}
