package io.breakwater.triage.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.events.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityFinderTest {
    private final EntityFinder finder = Named.FINDER;

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
                "try 5 times|''",
                "TRY 500|amount=500 TRY",
                "5 đ|amount=5 VND",
                "我转了100美元|amount=100 USD",
                "5k USDT|amount=5000 USDT",
                "$2.5k|amount=2500 USD",
                "5 mil euros|amount=5000 EUR",
                "2 Millionen Euro|amount=2000000 EUR",
                "5만원|amount=50000 KRW",
                "3천만 원|amount=30000000 KRW",
                "2万人民币|amount=20000 CNY",
                "5 triệu đồng|amount=5000000 VND",
                "3 bin tl|amount=3000 TRY"
            })
    void amounts_with_their_unit_in_any_notation(String text, String expected) {
        assertThat(Named.in(text)).isEqualTo(expected);
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
                "bethel|''",
                "đại lý|''",
                "sent it on Ethereum|network=ETHEREUM",
                "on the Solana network|network=SOLANA",
                "Bitcoin-Netzwerk|network=BITCOIN",
                "lost it all on bitcoin|asset=BTC",
                "buy ethereum|asset=ETH",
                "por la red de Tron|network=TRON",
                "sur le réseau Solana|network=SOLANA",
                "rete Avalanche|network=AVALANCHE",
                "rede Polygon|network=POLYGON",
                "Base chain|network=BASE",
                "the base rate|''",
                "TON network|network=TON",
                "Tron ağı|network=TRON",
                "이더리움 네트워크|network=ETHEREUM",
                "以太坊网络|network=ETHEREUM",
                "mạng Tron|network=TRON",
                "USDC SPL token|asset=USDC; network=SPL"
            })
    void assets_and_networks_by_ticker_and_name(String text, String expected) {
        assertThat(Named.in(text)).isEqualTo(expected);
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
                "in 2024|''",
                "conv_aaaqeayeaudaocajbifqydiob4ibceqtcqkrmfyy|conversation_id=conv_aaaqeayeaudaocajbifqydiob4ibceqtcqkrmfyy",
                "case_018f2c4e-0000-8000-8000-000000000001.|case_id=case_018f2c4e-0000-8000-8000-000000000001",
                "msg_00000000000080008000000000000001|message_id=msg_00000000000080008000000000000001",
                "tkt_a1-B2 and dl_77x|ticket_id=tkt_a1-B2; link_id=dl_77x",
                "inc_2026a|incident_id=inc_2026a",
                "case_sensitive, msg_type|''",
                "DOC_12|''",
                "my_case_12|''"
            })
    void our_ids_and_the_last_digits_of_cards(String text, String expected) {
        assertThat(Named.in(text)).isEqualTo(expected);
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "my iPhone 2 days ago|device=iPhone; date=P-2D",
                "0.5 ETH on Ethereum|amount=0.5 ETH; network=ETHEREUM",
                "5 đ 5 ngày|amount=5 VND; duration=P5D",
                "2026-11-19T14:30:00Z|date=2026-11-19; time=T14:30Z",
                "Android 14 since 14:30|device=Android 14; time=T14:30",
                "W-41 in Jordan|withdrawal_id=W-41; country=JO"
            })
    void each_character_belongs_to_one_thing(String text, String expected) {
        assertThat(Named.in(text)).isEqualTo(expected);
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
