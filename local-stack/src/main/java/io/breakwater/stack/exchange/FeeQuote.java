package io.breakwater.stack.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What something costs before it is done.
 *
 * @param network that the asset would be sent on; {@code null} when nothing is sent
 * @param receives what arrives when the fee is taken off
 */
record FeeQuote(
        String id,
        String action,
        String asset,
        String amount,
        @Nullable String network,
        String feeAmount,
        String feeAsset,
        String receives,
        String minimum) {
    static final List<String> ACTIONS = List.of("withdraw", "trade", "card_topup", "bank_withdrawal");

    private static final List<String> CURRENCIES =
            List.of("EUR", "GBP", "USD", "TRY", "BRL", "KRW", "TWD", "VND", "JPY", "CNY");
    private static final BigDecimal TRADE = new BigDecimal("0.002");
    private static final BigDecimal TOPUP = new BigDecimal("0.01");
    private static final int DIGITS = 8;

    /** @param ticker an asset, or a currency for what concerns a card or a bank */
    static FeeQuote of(String action, String ticker, BigDecimal amount) {
        return switch (Given.word("action", action, ACTIONS)) {
            case "withdraw" -> {
                Asset asset = Asset.named("asset", ticker);
                yield quote(
                        action,
                        asset.name(),
                        amount,
                        asset.networks().get(0).word(),
                        new Price(asset.fee(), asset.minimum()));
            }
            case "trade" -> {
                Asset asset = Asset.named("asset", ticker);
                yield quote(action, asset.name(), amount, null, new Price(amount.multiply(TRADE), asset.minimum()));
            }
            case "card_topup" ->
                quote(action, currency(ticker), amount, null, new Price(amount.multiply(TOPUP), BigDecimal.TEN));
            default -> quote(action, currency(ticker), amount, null, new Price(BigDecimal.ONE, BigDecimal.TEN));
        };
    }

    private record Price(BigDecimal fee, BigDecimal minimum) {}

    private static String currency(String code) {
        return Given.word("asset", code.toUpperCase(Locale.ROOT), CURRENCIES);
    }

    private static FeeQuote quote(
            String action, String asset, BigDecimal amount, @Nullable String network, Price price) {
        return new FeeQuote(
                action + "-" + asset + "-" + plain(amount),
                action,
                asset,
                plain(amount),
                network,
                plain(price.fee()),
                asset,
                plain(amount.subtract(price.fee()).max(BigDecimal.ZERO)),
                plain(price.minimum()));
    }

    private static String plain(BigDecimal amount) {
        BigDecimal round = amount.setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
        return round.setScale(Math.max(0, round.scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }
}
