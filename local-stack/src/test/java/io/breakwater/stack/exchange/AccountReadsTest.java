package io.breakwater.stack.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.breakwater.stack.http.Caller;
import io.breakwater.stack.http.LocalHttp;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bot can find out about an account. */
class AccountReadsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String CUSTOMERS = "/exchange/v1/customers/";

    private final DemoExchange exchange = new DemoExchange(Clock.fixed(NOW, ZoneOffset.UTC), "the-token", event -> {});
    private final LocalHttp server = LocalHttp.start("127.0.0.1", 0, exchange.routes());
    private final Caller caller = new Caller(server, "Authorization", "Bearer the-token");

    @AfterEach
    void close() {
        server.close();
    }

    private JsonNode get(String path) {
        return caller.get(CUSTOMERS + path).body();
    }

    private static BigDecimal amount(JsonNode thing, String field) {
        return new BigDecimal(thing.path(field).asText());
    }

    @Test
    void an_account_says_how_it_is_locked_and_shows_contact_data_masked() {
        JsonNode william = get("william/account");

        assertThat(william.path("state").asText()).isEqualTo("locked");
        assertThat(william.path("lock").asText()).isEqualTo("too_many_tries");
        assertThat(william.path("locked_until").asText()).isEqualTo("2026-11-22T10:25:00Z");
        assertThat(william.path("email").asText()).isEqualTo("w***@example.com");
        assertThat(william.path("phone").asText()).isEqualTo("***35");
        assertThat(william.path("open_transfers").asInt()).isEqualTo(1);
        assertThat(william.path("city").asText()).isEqualTo("Leeds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"last_month", "last_3_months", "this_year", "last_year"})
    void a_statement_adds_up_and_its_bookings_are_listed(String period) {
        JsonNode statement = get("sven/statement?period=" + period);
        JsonNode bookings = get("sven/bookings?period=" + period).path("data");

        assertThat(statement.path("period").asText()).isEqualTo(period);
        assertThat(bookings).isNotEmpty().hasSize(statement.path("bookings").asInt());
        assertThat(amount(statement, "opening")
                        .add(amount(statement, "money_in"))
                        .subtract(amount(statement, "money_out"))
                        .subtract(amount(statement, "fees")))
                .isEqualTo(amount(statement, "closing"));
        assertThat(amount(statement, "opening")).isPositive();
        Instant from = Instant.parse(statement.path("from").asText());
        Instant to = Instant.parse(statement.path("to").asText());
        assertThat(bookings)
                .allSatisfy(b ->
                        assertThat(Instant.parse(b.path("booked_at").asText())).isBetween(from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "last_month,    2026-10-01T00:00:00Z, 2026-10-31T23:59:59Z",
        "last_3_months, 2026-08-22T00:00:00Z, 2026-11-22T10:00:00Z",
        "this_year,     2026-01-01T00:00:00Z, 2026-11-22T10:00:00Z",
        "last_year,     2025-01-01T00:00:00Z, 2025-12-31T23:59:59Z"
    })
    void a_period_is_whole_or_ends_now(String period, String from, String to) {
        JsonNode statement = get("anna/statement?period=" + period);

        assertThat(statement.path("from").asText()).isEqualTo(from);
        assertThat(statement.path("to").asText()).isEqualTo(to);
    }

    @Test
    void one_statement_begins_where_the_one_before_ended() {
        assertThat(amount(get("vera/statement?period=this_year"), "opening"))
                .isEqualTo(amount(get("vera/statement?period=last_year"), "closing"));
    }

    @Test
    void a_quiet_account_has_a_statement_without_bookings() {
        assertThat(get("william/statement?period=last_month").path("bookings").asInt())
                .isZero();
        assertThat(get("william/bookings?period=last_month").path("data")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"minh,last_year,ready,2025", "minh,this_year,preparing,2026", "bao,last_year,none,2025"})
    void a_tax_report_is_ready_or_says_when(String customer, String year, String state, String named) {
        JsonNode report = get(customer + "/tax-report?year=" + year);

        assertThat(report.path("state").asText()).isEqualTo(state);
        assertThat(report.path("year").asText()).isEqualTo(named);
        assertThat(report.path("gains").isNull()).isEqualTo(!state.equals("ready"));
        assertThat(report.path("ready_at").isNull()).isEqualTo(state.equals("none"));
    }

    @ParameterizedTest
    @CsvSource({
        "withdraw,        btc,  0.5,  bitcoin, 0.0002, BTC, 0.4998, 0.001",
        "withdraw,        USDT, 0.4,  tron,    1,      USDT, 0,     10",
        "trade,           ETH,  2,    ,        0.004,  ETH, 1.996,  0.01",
        "card_topup,      eur,  200,  ,        2,      EUR, 198,    10",
        "bank_withdrawal, GBP,  50.5, ,        1,      GBP, 49.5,   10"
    })
    void a_fee_is_quoted_with_what_arrives(
            String action,
            String asset,
            String amount,
            String network,
            String fee,
            String feeAsset,
            String receives,
            String minimum) {
        JsonNode quote = get("anna/fee-quote?action=" + action + "&asset=" + asset + "&amount=" + amount);

        assertThat(quote.path("network").asText(null)).isEqualTo(network);
        assertThat(quote.path("fee_amount").asText()).isEqualTo(fee);
        assertThat(quote.path("fee_asset").asText()).isEqualTo(feeAsset);
        assertThat(quote.path("receives").asText()).isEqualTo(receives);
        assertThat(quote.path("minimum").asText()).isEqualTo(minimum);
    }

    @ParameterizedTest
    @CsvSource({
        "anna/withdrawals/W-41/recovery,   no,",
        "anna/withdrawals/W-42/recovery,   yes,   own_wallet",
        "bruno/withdrawals/W-43/recovery,  yes,   exchange",
        "minh/withdrawals/W-64/recovery,   maybe, receiver",
        "haneul/withdrawals/W-48/recovery, maybe, exchange",
        "bao/deposit-recovery?asset=USDT&network=BEP20,  maybe, exchange",
        "hugo/deposit-recovery?asset=xrp&network=xrp,    yes,   exchange",
        "bao/deposit-recovery?asset=USDT&network=solana, no,"
    })
    void what_went_astray_can_be_had_back_or_not(String path, String possible, String who) {
        JsonNode recovery = get(path);

        assertThat(recovery.path("possible").asText()).isEqualTo(possible);
        assertThat(recovery.path("who").asText(null)).isEqualTo(who);
    }

    @ParameterizedTest
    @CsvSource({
        "statement,                                        period",
        "bookings?period=ever,                             period",
        "tax-report?year=1999,                             year",
        "fee-quote?action=rob&asset=BTC&amount=1,          action",
        "fee-quote?action=trade&asset=GOLD&amount=1,       asset",
        "fee-quote?action=card_topup&asset=BTC&amount=1,   asset",
        "'fee-quote?action=trade&asset=BTC&amount=1,5',    amount",
        "fee-quote?action=trade&asset=BTC&amount=0,        amount",
        "fee-quote?action=trade&asset=BTC,                 amount",
        "deposit-recovery?asset=BTC&network=pigeon,        network",
        "deposit-recovery?asset=&network=bitcoin,          asset"
    })
    void what_is_unknown_is_refused_by_the_name_of_its_field(String query, String field) {
        var answer = caller.get(CUSTOMERS + "anna/" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("code")).isEqualTo("invalid_value");
        assertThat(answer.text("detail")).contains("'" + field + "'");
    }
}
