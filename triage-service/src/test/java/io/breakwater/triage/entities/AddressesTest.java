package io.breakwater.triage.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    private static final String CARDANO =
            "addr1qx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzer3n0d3vllmyqwsx5wktcd8cc3sq835lu7drv2xwl2wywfgse35a3x";
    private static final String SIGNATURE =
            "5VERv8NMvzbJMEkV8xnrLkEaWRtSz9CosKDYjCJjBRnbJLgp8uirBgmQpjKhoR4tjF3ZpRzrFmBV6UjKdiSZkQUW";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "to 0x52908400098527886E0F7030069857D2E4169EE7 pls|evm_address=0x52908400098527886E0F7030069857D2E4169EE7",
                "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed|evm_address=0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
                "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359|evm_address=0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
                "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d35a|evm_address_bad_checksum=0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d35a",
                "0xfb6916095ca1df60bb79ce92ce3ea74c37c5d359|evm_address=0xfb6916095ca1df60bb79ce92ce3ea74c37c5d359",
                "0xFB6916095CA1DF60BB79CE92CE3EA74C37C5D359|evm_address=0xFB6916095CA1DF60BB79CE92CE3EA74C37C5D359",
                "0xfb6916095ca1df60bb79ce92ce3ea74c37c5d35|''",
                "to 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2.|bitcoin_address=1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2",
                "to 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3|''",
                "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy|bitcoin_address=3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy",
                "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4|bitcoin_address=bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
                "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4|bitcoin_address=bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
                "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5|''",
                "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0|bitcoin_address=bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
                "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t|tron_address=TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t",
                "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6u|''",
                "LM2WMpR1Rp6j3Sa59cMXMs1SPzj9eXpGc1|litecoin_address=LM2WMpR1Rp6j3Sa59cMXMs1SPzj9eXpGc1",
                "LM2WMpR1Rp6j3Sa59cMXMs1SPzj9eXpGc2|''",
                "ltc1q8gf2tvdw0s3jn54khce6mua7lqpzry9x54h9ls|litecoin_address=ltc1q8gf2tvdw0s3jn54khce6mua7lqpzry9x54h9ls",
                "DH5yaieqoZN36fDVciNyRueRGvGLR3mr7L|dogecoin_address=DH5yaieqoZN36fDVciNyRueRGvGLR3mr7L",
                "rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh|xrp_address=rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh",
                "rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTi|''",
                "EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v|solana_address=EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v",
                "to EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt|''",
                "to EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt0v|''",
                "donaudampfschifffahrtsgesellschaftskapitaen|''",
                "hash 0xAAbbccddeeff00112233445566778899aabbccddeeff00112233445566778899|transaction_hash=0xaabbccddeeff00112233445566778899aabbccddeeff00112233445566778899",
                "aabbccddeeff00112233445566778899aabbccddeeff00112233445566778899|transaction_hash=aabbccddeeff00112233445566778899aabbccddeeff00112233445566778899"
            })
    void addresses_must_have_a_right_checksum_where_there_is_one(String text, String expected) {
        assertThat(Named.in(text)).isEqualTo(expected);
    }

    @Test
    void an_address_of_cardano() {
        assertThat(Named.in(CARDANO)).isEqualTo("cardano_address=" + CARDANO);
        assertThat(Named.in(CARDANO.replace("35a3x", "35a3y"))).isEmpty();
    }

    @Test
    void a_short_code_is_an_address_of_solana_only_in_its_company() {
        String code = "1thX6LZfHDZZKUs92febYZhYRcXddmzfzF2NvTkPNE";
        assertThat(Named.in("to " + code)).isEmpty();
        assertThat(Named.in("sent SOL to " + code)).isEqualTo("asset=SOL; solana_address=" + code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tx ", "hash: ", "https://solscan.io/tx/", "txid="})
    void a_signature_of_solana_is_a_hash_only_where_it_is_called_one(String ahead) {
        assertThat(Named.in(ahead + SIGNATURE)).endsWith("transaction_hash=" + SIGNATURE);
        assertThat(Named.in("my key " + SIGNATURE)).isEmpty();
    }

    @Test
    void the_hash_of_ethereum_is_keccak() {
        assertThat(HexFormat.of().formatHex(Keccak256.of("")))
                .isEqualTo("c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470");
        assertThat(HexFormat.of().formatHex(Keccak256.of("abc")))
                .isEqualTo("4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45");
    }
}
