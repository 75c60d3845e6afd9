package io.breakwater.triage.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.events.Entity;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityFinderTest {
    private final EntityFinder finder = new EntityFinder();

    private String in(String text) {
        return finder.in(text).stream().map(e -> e.type() + "=" + e.value()).collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I sent 0.5 BTC|amount=0.5 BTC",
                "1,250.50 EUR|amount=1250.50 EUR",
                "1.250,50 €|amount=1250.50 EUR",
                "1 250,50 euros|amount=1250.50 EUR",
                "1,250 usd|amount=1250 USD",
                "0,250 eth|amount=0.250 ETH",
                "12,5 usdt|amount=12.5 USDT",
                "1.234.567 vnd|amount=1234567 VND",
                "$500 gone|amount=500 USD",
                "R$ 20|amount=20 BRL",
                "EUR 99|amount=99 EUR",
                "300 dollars|amount=300 USD",
                "0.1 bitcoin|amount=0.1 BTC",
                "5000원|amount=5000 KRW",
                "100美元|amount=100 USD",
                "3000 TL|amount=3000 TRY",
                "500 sol|amount=500 SOL",
                "in 2026 nothing|''",
                "call 555 1234|''",
                "5 days|''"
            })
    void amounts_with_their_unit_in_any_notation(String text, String expected) {
        assertThat(in(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "where is my bitcoin|asset=BTC",
                "where is my USDT and eth|asset=USDT; asset=ETH",
                "SOL is down|asset=SOL",
                "hace sol|''",
                "비트코인 입금|asset=BTC",
                "sent on trc-20|network=TRC20",
                "I used BEP 20 for USDT|network=BEP20; asset=USDT",
                "bethel|''"
            })
    void assets_and_networks_by_ticker_and_name(String text, String expected) {
        assertThat(in(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "to 0x52908400098527886E0F7030069857D2E4169EE7 pls|evm_address=0x52908400098527886E0F7030069857D2E4169EE7",
                "to 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2.|bitcoin_address=1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2",
                "to 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3|''",
                "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy|bitcoin_address=3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy",
                "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4|bitcoin_address=bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
                "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4|bitcoin_address=bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
                "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5|''",
                "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0|bitcoin_address=bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
                "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t|tron_address=TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t",
                "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6u|''",
                "hash 0xAAbbccddeeff00112233445566778899aabbccddeeff00112233445566778899|transaction_hash=0xaabbccddeeff00112233445566778899aabbccddeeff00112233445566778899",
                "aabbccddeeff00112233445566778899aabbccddeeff00112233445566778899|transaction_hash=aabbccddeeff00112233445566778899aabbccddeeff00112233445566778899"
            })
    void addresses_must_have_a_right_checksum_where_there_is_one(String text, String expected) {
        assertThat(in(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "where is W-41?|withdrawal_id=W-41",
                "d-7 and p-12|deposit_id=D-7; payment_id=P-12",
                "BW-41|''",
                "W-41x|''",
                "my card ending in 4242|card_last4=4242",
                "card *4242|card_last4=4242",
                "card •••• 4242 please|card_last4=4242",
                "tarjeta terminada en 4242|card_last4=4242",
                "Karte endet auf 4242|card_last4=4242",
                "carte se terminant par 4242|card_last4=4242",
                "尾号4242|card_last4=4242",
                "ending in 42421|''",
                "in 2024|''"
            })
    void our_ids_and_the_last_digits_of_cards(String text, String expected) {
        assertThat(in(text)).isEqualTo(expected);
    }

    @Test
    void entities_come_in_the_order_of_the_message_with_the_customers_words() {
        assertThat(finder.in("W-41: 0,5 btc to 0x52908400098527886E0F7030069857D2E4169EE7"))
                .containsExactly(
                        new Entity("withdrawal_id", "W-41", "W-41"),
                        new Entity("amount", "0,5 btc", "0.5 BTC"),
                        new Entity(
                                "evm_address",
                                "0x52908400098527886E0F7030069857D2E4169EE7",
                                "0x52908400098527886E0F7030069857D2E4169EE7"));
    }

    @Test
    void the_same_thing_said_twice_is_one_entity() {
        assertThat(finder.in("W-41? W-41!")).hasSize(1);
    }

    @Test
    void a_flood_of_things_is_cut() {
        assertThat(finder.in("1 btc ".repeat(50) + "W-1 W-2 ".repeat(50))).hasSizeLessThanOrEqualTo(20);
    }
}
