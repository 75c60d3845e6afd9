package io.breakwater.triage.intent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.breakwater.events.ScoredIntent;
import io.breakwater.triage.domain.InquiryText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntentReaderTest {
    private static final IntentReader READER = IntentReaders.unhurried();

    private static List<ScoredIntent> read(String text, String language) {
        return READER.read(InquiryText.of(text), language).ranked();
    }

    private static String top(String text, String language) {
        return read(text, language).get(0).intent().value();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es|¿Dónde está mi retiro? No ha llegado|withdrawal_status",
                "es|quiero congelar mi tarjeta|card_freeze",
                "es|necesito un comprobante de pago|proof_of_payment",
                "es|olvidé mi contraseña|password_reset",
                "de|wo bleibt meine auszahlung|withdrawal_status",
                "de|karte bitte sofort sperren|card_freeze",
                "de|wie hoch sind die gebühren|fees",
                "de|ich habe mein passwort vergessen|password_reset",
                "fr|où est mon retrait, toujours rien reçu|withdrawal_status",
                "fr|je veux bloquer ma carte|card_freeze",
                "fr|j'ai oublié mon mot de passe|password_reset",
                "fr|je voudrais parler à un conseiller|want_person",
                "it|il mio prelievo non è ancora arrivato|withdrawal_status",
                "it|vorrei bloccare la carta temporaneamente|card_freeze",
                "it|ho dimenticato la password|password_reset",
                "it|quali sono le commissioni|fees",
                "pt|meu saque ainda está pendente|withdrawal_status",
                "pt|quero bloquear o meu cartão|card_freeze",
                "pt|preciso de um comprovante de pagamento|proof_of_payment",
                "pt|esqueci a minha senha|password_reset",
                "tr|çekim işlemim hala beklemede|withdrawal_status",
                "tr|kartımı dondurmak istiyorum|card_freeze",
                "tr|şifremi unuttum|password_reset",
                "tr|müşteri temsilcisi ile görüşmek istiyorum|want_person",
                "ko|출금이 아직 안 들어왔어요|withdrawal_status",
                "ko|카드를 정지해 주세요|card_freeze",
                "ko|비밀번호를 잊어버렸어요|password_reset",
                "ko|상담원 연결해 주세요|want_person",
                "zh|我的提现还没有到账|withdrawal_status",
                "zh|请帮我冻结银行卡|card_freeze",
                "zh|忘记密码了|password_reset",
                "zh|转人工客服|want_person",
                "vi|lệnh rút của tôi vẫn đang chờ xử lý|withdrawal_status",
                "vi|tôi muốn khóa thẻ|card_freeze",
                "vi|tôi quên mật khẩu|password_reset",
                "vi|phí rút tiền là bao nhiêu|fees"
            })
    void the_commonest_wishes_are_read_in_ten_languages(String language, String text, String intent) {
        assertThat(top(text, language)).isEqualTo(intent);
    }

    @Test
    void a_message_with_two_wishes_has_both() {
        assertThat(read("Where is my withdrawal W-41? Also, please freeze my card.", "en"))
                .extracting(scored -> scored.intent().value())
                .contains("withdrawal_status", "card_freeze");
    }

    @Test
    void a_greeting_never_outweighs_the_wish() {
        assertThat(top("Good morning to you! Where is my withdrawal?", "en")).isEqualTo("withdrawal_status");
        assertThat(top("Where is my withdrawal? Thank you very much!", "en")).isEqualTo("withdrawal_status");
    }

    @ParameterizedTest
    @CsvSource({"'...'", "'👍'", "'[seed_phrase]'", "'1'"})
    void there_is_always_a_reading(String text) {
        assertThat(read(text, "en")).isNotEmpty().hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void the_best_reading_comes_first() {
        assertThat(read("my card was declined and my deposit is missing", "en"))
                .isSortedAccordingTo((a, b) -> b.confidence().compareTo(a.confidence()));
    }

    @Test
    void a_long_message_is_read_in_reasonable_time_and_does_not_fail() {
        assertThat(read("I sent money. Where is it? ".repeat(300), "en")).isNotEmpty();
    }

    @Test
    void meanings_of_intents_that_the_model_does_not_know_are_refused() {
        assertThatThrownBy(() -> IntentMeanings.load(List.of("fees")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("intents.yaml");
    }
}
