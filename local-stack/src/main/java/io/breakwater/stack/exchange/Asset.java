package io.breakwater.stack.exchange;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The assets that the exchange deals in, what it takes to send them, and the networks that they travel on. */
enum Asset {
    BTC("0.0002", "0.001", Network.BITCOIN),
    ETH("0.0015", "0.01", Network.ETHEREUM, Network.ARBITRUM, Network.POLYGON),
    USDT("1", "10", Network.TRON, Network.ETHEREUM),
    USDC("1.5", "10", Network.ETHEREUM, Network.ARBITRUM, Network.POLYGON, Network.SOLANA),
    SOL("0.01", "0.05", Network.SOLANA),
    XRP("0.2", "1", Network.XRP),
    LTC("0.001", "0.01", Network.LITECOIN),
    BNB("0.0005", "0.005", Network.BSC);

    private final BigDecimal fee;
    private final BigDecimal minimum;
    private final List<Network> networks;

    Asset(String fee, String minimum, Network... networks) {
        this.fee = new BigDecimal(fee);
        this.minimum = new BigDecimal(minimum);
        this.networks = List.of(networks);
    }

    BigDecimal fee() {
        return fee;
    }

    BigDecimal minimum() {
        return minimum;
    }

    /** The one that it is sent on when nobody says otherwise comes first. */
    List<Network> networks() {
        return networks;
    }

    /** By its ticker, in any case. */
    static Asset named(String field, String ticker) {
        List<String> known = Arrays.stream(values()).map(Asset::name).toList();
        return valueOf(Given.word(field, ticker.toUpperCase(Locale.ROOT), known));
    }
}
