package io.breakwater.escalation.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.breakwater.escalation.domain.ComposerGuard;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComposerGuardTest {
    private static final ComposerGuard GUARD = new GuardFile().guard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please send me your seed phrase",
                "To continue I need your 12 words.",
                "what's your password?",
                "What\u2019s your PASSWORD",
                "Could you give me the 2FA code that you see in the app?",
                "tell me the six-digit code please",
                "We need the full card number, the CVV and the date.",
                "Hello! Can I have your recovery phrase so that I can check the wallet?",
                "reply with your one-time code",
                "your pass\u200bword, please: send it",
                "s\u00e9nd me the s\u00e9ed phrase",
                "Don't worry, just send me your password",
                "I could not find it, so send me your private key",
                "Never mind. Share your verification code with me and I will unlock you",
                "Paste your seedphrase here",
                "A screenshot of your backup codes would help",
                "2FA code please",
                "Bitte senden Sie mir Ihre Seed-Phrase",
                "Wie lautet Ihr Passwort?",
                "Ich brauche Ihren 2FA-Code",
                "Por favor, env\u00edeme su contrase\u00f1a",
                "Necesito su c\u00f3digo de verificaci\u00f3n",
                "\u00bfCu\u00e1l es su frase semilla?",
                "Donnez-moi votre mot de passe",
                "J'ai besoin de votre code de v\u00e9rification",
                "Pouvez-vous me communiquer le num\u00e9ro complet de votre carte ?",
                "Me envie sua senha, por favor",
                "Preciso da sua frase de recupera\u00e7\u00e3o",
                "Mi dica la sua password",
                "Ho bisogno del codice di verifica",
                "L\u00fctfen \u015fifrenizi g\u00f6nderin",
                "Kurtarma kelimelerinizi payla\u015f\u0131n",
                "\u041f\u0440\u0438\u0448\u043b\u0438\u0442\u0435 \u0432\u0430\u0448 \u043f\u0430\u0440\u043e\u043b\u044c",
                "\u041c\u043d\u0435 \u043d\u0443\u0436\u043d\u0430 \u0441\u0438\u0434-\u0444\u0440\u0430\u0437\u0430",
                "\u8bf7\u63d0\u4f9b\u60a8\u7684\u52a9\u8bb0\u8bcd",
                "\u60a8\u7684\u5bc6\u7801\u662f\u4ec0\u4e48\uff1f",
                "\ube44\ubc00\ubc88\ud638\ub97c \uc54c\ub824 \uc8fc\uc138\uc694",
                "\uc778\uc99d \ucf54\ub4dc\ub97c \ubcf4\ub0b4\uc8fc\uc138\uc694.",
                "Vui l\u00f2ng cung c\u1ea5p m\u1eadt kh\u1ea9u c\u1ee7a b\u1ea1n",
                "T\u00f4i c\u1ea7n m\u00e3 x\u00e1c minh c\u1ee7a b\u1ea1n",
                "\u30d1\u30b9\u30ef\u30fc\u30c9\u3092\u6559\u3048\u3066\u304f\u3060\u3055\u3044",
                "\u30b7\u30fc\u30c9\u30d5\u30ec\u30fc\u30ba\u3092\u9001\u3063\u3066\u304f\u3060\u3055\u3044",
            })
    void a_text_that_asks_for_a_secret_is_found(String text) {
        assertThat(GUARD.languageOfAsking(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your withdrawal W-41 was broadcast at 10:42 and has 3 of 6 confirmations.",
                "Never share your seed phrase with anyone, not even with us.",
                "Please do not send your password in this chat.",
                "We will never ask you for your 2FA code.",
                "Our agents will not ask for your password.",
                "Don't ever give your private key to anyone!",
                "Please reset your password in the app: Settings > Security.",
                "We will send you a verification code by email.",
                "Please tell me the last four digits of your card number.",
                "Please change your password, then tell me whether you can sign in.",
                "I have frozen your card. A new one is on its way.",
                "Please send me the transaction hash.",
                "What is the amount of the deposit?",
                "Can I have the order number, please?",
                "The code of conduct is on our page, I can share it.",
                "Thank you for the seedling photo!",
                "Teilen Sie niemals Ihre Seed-Phrase mit.",
                "Wir senden Ihnen einen Best\u00e4tigungscode.",
                "Bitte senden Sie mir die Transaktions-ID.",
                "Nunca comparta su contrase\u00f1a.",
                "Le enviaremos un c\u00f3digo de verificaci\u00f3n.",
                "Ne partagez jamais votre mot de passe.",
                "N'envoyez pas votre mot de passe.",
                "Nous allons vous envoyer un code de v\u00e9rification.",
                "Nunca compartilhe sua senha.",
                "Non condivida mai la password.",
                "\u015eifrenizi kimseyle payla\u015fmay\u0131n.",
                "\u041d\u0438\u043a\u043e\u043c\u0443 \u043d\u0435 \u0441\u043e\u043e\u0431\u0449\u0430\u0439\u0442\u0435 \u043f\u0430\u0440\u043e\u043b\u044c.",
                "\ube44\ubc00\ubc88\ud638\ub97c \uacf5\uc720\ud558\uc9c0 \ub9c8\uc138\uc694.",
                "\uc778\uc99d \ucf54\ub4dc\ub97c \ubcf4\ub0b4 \ub4dc\ub9ac\uaca0\uc2b5\ub2c8\ub2e4.",
                "\u0110\u1eebng chia s\u1ebb m\u1eadt kh\u1ea9u c\u1ee7a b\u1ea1n v\u1edbi b\u1ea5t k\u1ef3 ai.",
                "Vui l\u00f2ng \u0111\u1eb7t l\u1ea1i m\u1eadt kh\u1ea9u.",
                "\u8bf7\u4e0d\u8981\u63d0\u4f9b\u60a8\u7684\u52a9\u8bb0\u8bcd",
                "\u8bf7\u91cd\u7f6e\u5bc6\u7801",
                "\u30d1\u30b9\u30ef\u30fc\u30c9\u3092\u6559\u3048\u306a\u3044\u3067\u304f\u3060\u3055\u3044",
            })
    void ordinary_help_and_warnings_pass(String text) {
        assertThat(GUARD.languageOfAsking(text)).isEmpty();
    }

    @Test
    void the_longest_message_is_checked_at_once() {
        String longest = "never please ever and or to send share give seed ".repeat(170);

        Assertions.assertTimeout(Duration.ofMillis(500), () -> GUARD.languageOfAsking(longest));
    }

    @Test
    void a_mistake_in_the_rules_is_told_with_its_place() {
        String yaml = "languages:\n  - language: en\n    spaced: true\n    secrets: [seed]\n    asks: []\n";

        assertThatThrownBy(() -> GuardFile.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))))
                .hasMessageContaining("en have no asks")
                .hasMessageContaining("line: 6");
    }
}
