package io.breakwater.triage.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DevicesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "my iphone died|iPhone",
                "iPhone 15 Pro Max, new|iPhone 15 Pro Max",
                "iphone se|iPhone SE",
                "Samsung Galaxy S23 Ultra|Samsung Galaxy S23 Ultra",
                "galaxy a54|Samsung Galaxy A54",
                "Pixel 7a|Google Pixel 7a",
                "iPad Air|iPad Air",
                "my Mac|Mac",
                "macbook pro|MacBook Pro",
                "Windows 11|Windows 11",
                "windows 10|Windows 10",
                "Android 14.|Android 14",
                "iOS 17.4.1|iOS 17.4.1",
                "chrome 120.0.6099|Chrome 120.0.6099",
                "in Firefox|Firefox",
                "safari|Safari",
                "ledger nano x|Ledger Nano X",
                "Trezor Model T|Trezor Model T",
                "YubiKey 5C NFC|YubiKey 5C NFC",
                "mi móvil xiaomi redmi note 12|Xiaomi Redmi Note 12",
                "mon Huawei P30|Huawei P30",
                "mein Handy, Oppo Reno|Oppo Reno",
                "Apple Watch'ım|Apple Watch",
                "아이폰 15 프로에서|iPhone 15 Pro",
                "갤럭시 S21|Samsung Galaxy S21",
                "苹果手机|iPhone",
                "我的安卓手机|Android",
                "điện thoại Samsung|Samsung"
            })
    void devices_with_their_model(String text, String value) {
        assertThat(Named.in(text)).isEqualTo("device=" + value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the windows are open",
                "MAC address",
                "a general ledger",
                "the galaxy of coins",
                "mặc định",
                "machine",
                "chromed",
                "XRP Ledger"
            })
    void words_that_are_no_devices(String text) {
        assertThat(Named.in(text, "device")).isEmpty();
    }
}
