package io.breakwater.triage.entities;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The assets that customers name most, by ticker and by name. */
final class Assets {
    private static final Map<String, String> TICKERS = tickers();
    /** Tickers that are also words: they count only in capitals. */
    private static final Set<String> ALSO_WORDS =
            Set.of("sol", "ada", "dot", "link", "near", "atom", "ton", "uni", "pol");

    static final String ALTERNATIVES = TICKERS.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));

    static final Pattern PATTERN = Pattern.compile("(?iu)(?<![a-z0-9_$])(?:" + ALTERNATIVES + ")(?![a-z0-9_])");

    private Assets() {}

    /** The ticker, unless the word is only a word. */
    static Optional<String> ticker(String written) {
        String key = written.toLowerCase(Locale.ROOT);
        boolean onlyWord = ALSO_WORDS.contains(key) && !written.equals(key.toUpperCase(Locale.ROOT));
        return onlyWord ? Optional.empty() : Optional.ofNullable(TICKERS.get(key));
    }

    private static Map<String, String> tickers() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("BTC", "bitcoin bitcoins xbt 비트코인 比特币 比特幣");
        names.put("ETH", "ethereum ether 이더리움 以太坊 以太币");
        names.put("USDT", "tether 테더 泰达币 泰達幣");
        names.put("USDC", "");
        names.put("SOL", "solana 솔라나");
        names.put("XRP", "ripple 리플 瑞波币");
        names.put("BNB", "");
        names.put("ADA", "cardano 에이다");
        names.put("DOGE", "dogecoin 도지코인 狗狗币");
        names.put("TRX", "tron 트론 波场");
        names.put("LTC", "litecoin 라이트코인 莱特币");
        names.put("BCH", "");
        names.put("DOT", "polkadot");
        names.put("AVAX", "avalanche");
        names.put("MATIC", "");
        names.put("POL", "");
        names.put("LINK", "chainlink");
        names.put("SHIB", "shiba");
        names.put("XLM", "stellar");
        names.put("ATOM", "cosmos");
        names.put("XMR", "monero");
        names.put("TON", "toncoin");
        names.put("NEAR", "");
        names.put("UNI", "uniswap");
        names.put("DAI", "");
        names.put("EURC", "");
        Map<String, String> tickers = new TreeMap<>();
        names.forEach((ticker, words) -> {
            tickers.put(ticker.toLowerCase(Locale.ROOT), ticker);
            for (String word : words.split(" ")) {
                if (!word.isEmpty()) {
                    tickers.put(word, ticker);
                }
            }
        });
        return tickers;
    }
}
