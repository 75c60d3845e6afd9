package io.breakwater.gateway.urgent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FraudSuspicionTest {
    private static final FraudSuspicion SUSPICION = new FraudSuspicion();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I have been HACKED",
                "My account was hacked what is going on",
                "Hi. I need help. Someone took my money!!",
                "there is an unauthorised withdrawal of 0.25 BTC",
                "Unauthorized login from Brazil, what is this?",
                "I didn't make this withdrawal",
                "I didn’t authorize that transfer",
                "all my bitcoin is gone",
                "my card was stolen yesterday",
                "I think I fell for a scam",
                "got a phishing mail and entered my data",
                "somebody logged into my account",
                "someone changed my email and withdrew everything",
                "They told me it was support but it was fake support",
                "Where is my order? Also my funds have disappeared",
                "I don't recognize this payment",
                "can someone help me, I was scammed",
                "What is this suspicious login",
                "h\u200backed",
                "Me hackearon la cuenta",
                "Alguien retiró mis fondos sin mi permiso",
                "No reconozco este retiro",
                "Mi dinero ha desaparecido",
                "Creo que es una estafa",
                "On m'a volé mes bitcoins",
                "Je n’ai pas effectué ce retrait",
                "Mon compte a été piraté",
                "Mon argent a disparu",
                "Minha conta foi invadida",
                "Não fui eu que fiz esse saque",
                "Caí num golpe",
                "Meu dinheiro sumiu",
                "Mein Konto wurde gehackt",
                "Jemand hat mein Geld überwiesen",
                "Diese Auszahlung habe ich nicht veranlasst",
                "Mein Guthaben ist weg",
                "Mi hanno rubato tutto",
                "Non ho effettuato questo prelievo",
                "Qualcuno è entrato nel mio conto",
                "I miei soldi sono spariti",
                "Hesabım hacklendi",
                "Birisi paramı çekmiş",
                "Bu işlemi ben yapmadım",
                "Dolandırıldım",
                "Tài khoản của tôi bị hack",
                "Có người lạ đăng nhập vào tài khoản",
                "Tôi bị lừa đảo",
                "Tiền của tôi biến mất",
                "계정이 해킹당했어요",
                "누군가 제 돈을 빼갔어요",
                "제가 하지 않은 출금이 있어요",
                "코인이 사라졌어요",
                "我的账户被盗了",
                "有人转走了我的钱",
                "这笔提现不是我操作的",
                "我的钱不见了",
                "我被騙了"
            })
    void money_or_access_being_taken_is_suspected(String text) {
        assertThat(SUSPICION.suspectsFraud(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Where is my withdrawal?",
                "I did not receive my deposit",
                "Please freeze my card",
                "How do I protect myself from scams?",
                "What is phishing?",
                "What happens if my account gets hacked?",
                "What if my phone is stolen?",
                "How can I avoid fraud on P2P?",
                "Can someone help me withdraw?",
                "Could someone from support look at my transfer",
                "I want to talk to someone",
                "They said it would take two days",
                "I did not make it to the bank in time",
                "My card was declined",
                "I forgot my password",
                "How do I reset 2FA on a new phone",
                "What are the fees for a withdrawal?",
                "my account is missing a document",
                "I logged in with a new phone and it works",
                "¿Dónde está mi retiro?",
                "¿Alguien puede ayudarme con mi retiro?",
                "¿Cómo puedo evitar estafas?",
                "Où est mon retrait ?",
                "Quelqu'un peut m'aider avec mon retrait ?",
                "Comment me protéger contre la fraude ?",
                "Onde está meu saque?",
                "Como me proteger de golpes?",
                "Wo bleibt meine Auszahlung?",
                "Kann mir jemand helfen, ich habe Geld überwiesen",
                "Wie schütze ich mein Konto vor Betrug?",
                "Dov'è il mio prelievo?",
                "Cos'è il phishing?",
                "Para çekme işlemim nerede?",
                "Phishing nedir?",
                "Lệnh rút tiền của tôi ở đâu?",
                "Lừa đảo là gì?",
                "출금이 언제 되나요?",
                "해킹을 예방하는 방법이 뭔가요?",
                "我的提现在哪里？",
                "如何防止账户被盗？",
                "有人可以帮我提现吗？"
            })
    void a_plain_question_is_not(String text) {
        assertThat(SUSPICION.suspectsFraud(text)).isFalse();
    }

    @Test
    void a_long_text_takes_no_long_time() {
        String text = "someone withdr ".repeat(7_000) + "i did not i did not ".repeat(5_000);
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> SUSPICION.suspectsFraud(text));
    }
}
