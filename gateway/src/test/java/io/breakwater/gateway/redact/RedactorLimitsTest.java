package io.breakwater.gateway.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RedactorLimitsTest {
    private static final Redactor REDACTOR = new Redactor();
    private static final int LENGTH = 100_000;

    private static final List<String> PARTS = List.of(
            "4242424242424242",
            "4242 4242",
            " 4012888888881881",
            "3782 822463 10005",
            "legal winner thank year wave ",
            "sausage worth useful legal winner thank yellow ",
            "code ",
            "my code is ",
            "error code ",
            "482913",
            " 4829 ",
            "482 913",
            "password ",
            "password: ",
            "is ",
            "hunter2",
            "\"",
            ".",
            ",",
            ", ",
            " and ",
            "\n",
            "-",
            "+",
            ":",
            "txid ",
            "private key ",
            "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318",
            "验证码",
            "是",
            "的 一 是 在 不 了 有 和 人 这 中 大 ",
            "助记词",
            "인증번호는 ",
            "비밀번호",
            "[card_number]",
            "[",
            "_number]",
            "-----BEGIN PRIVATE KEY-----",
            "-----END PRIVATE KEY-----",
            "\u200b",
            "\ud83d",
            "４２",
            "cvv 123",
            "USDT",
            "seed phrase ",
            "xprv",
            "DE89 3704 0044 0532 0130 00");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4",
                "4 ",
                "42 42 ",
                "4242-",
                "4242.",
                "4242 4242 4242 4243 ",
                "4242424242424242 ",
                "4242424242424242.",
                "a",
                "abandon ",
                "abandon. ",
                "abandon: ",
                "的",
                "的 ",
                "가격 ",
                "code",
                "code ",
                "code 1",
                "code 123456 ",
                "password",
                "password ",
                "password:",
                "password: \"",
                "password is ",
                "password for my account ",
                "private key ",
                "private key 0",
                "-----BEGIN ",
                "-----BEGIN PRIVATE KEY-----",
                "5K",
                "0",
                "f",
                "xprv",
                "[card_number]",
                "[",
                "\u200b",
                "\u0301",
                "\ufdfa",
                "\ud83d",
                "验证码",
                "코드",
                "인증번호",
                "seed ",
                " ",
                "\n",
                "4\n4 ",
                "DE89 3704 "
            })
    void a_hundred_thousand_characters_of_anything_take_no_long_time(String part) {
        String text = part.repeat(LENGTH / part.length());

        Assertions.assertTimeout(Duration.ofSeconds(5), () -> REDACTOR.redact(text));
    }

    @RepeatedTest(400)
    void redacting_twice_is_redacting_once(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> parts = new ArrayList<>();
        for (int i = random.nextInt(40); i >= 0; i--) {
            parts.add(PARTS.get(random.nextInt(PARTS.size())));
        }
        String once = REDACTOR.redact(String.join(random.nextBoolean() ? " " : "", parts))
                .text();

        assertThat(REDACTOR.redact(once)).isEqualTo(new Redacted(once, Set.of()));
    }
}
