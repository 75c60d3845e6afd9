package io.breakwater.chatbot.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.chatbot.content.ContentFiles;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The help centre in ten languages. */
class TranslatedArticlesTest {
    private static final Articles ARTICLES = new Articles(ContentFiles.resources("articles", ".md"));
    private static final Pattern HEADING = Pattern.compile("(?m)^## ");

    private static Article article(String id, String language) {
        return ARTICLES.byId(id, language).orElseThrow();
    }

    private static List<Article> own(String language) {
        return ARTICLES.all(language).stream()
                .filter(article -> article.language().equals(language))
                .toList();
    }

    @Test
    void english_customers_find_sixty_articles_and_more() {
        assertThat(own("en")).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "fr", "de", "it", "pt", "tr", "ko", "zh", "vi"})
    void other_languages_have_twenty_of_the_same_build(String language) {
        assertThat(own(language)).hasSizeGreaterThanOrEqualTo(20).allSatisfy(article -> {
            Article english = article(article.id(), "en");
            assertThat(article.title()).isNotEqualTo(english.title());
            assertThat(HEADING.split(article.markdown())).hasSameSizeAs(HEADING.split(english.markdown()));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "fr", "de", "it", "pt", "tr", "ko", "zh", "vi"})
    void a_list_has_every_article_once(String language) {
        assertThat(ARTICLES.all(language))
                .extracting(Article::id)
                .doesNotHaveDuplicates()
                .hasSameSizeAs(own("en"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    es | cuánto tarda un retiro | withdrawal-times
                    es | mi tarjeta fue rechazada | card-declined
                    es | perdí el teléfono con el autenticador | two-factor-reset
                    fr | combien de temps prend un retrait | withdrawal-times
                    fr | ma carte a été refusée | card-declined
                    fr | quels documents pour la vérification | kyc-documents
                    de | wie lange dauert eine Auszahlung | withdrawal-times
                    de | meine Karte wurde abgelehnt | card-declined
                    de | Memo bei der Einzahlung vergessen | deposit-memo
                    it | quanto tempo ci vuole per un prelievo | withdrawal-times
                    it | la mia carta è stata rifiutata | card-declined
                    it | ho perso la carta | card-lost
                    pt | quanto tempo demora um saque | withdrawal-times
                    pt | meu cartão foi recusado | card-declined
                    pt | esqueci a senha | password-reset
                    tr | çekim ne kadar sürer | withdrawal-times
                    tr | kartım reddedildi | card-declined
                    tr | kartımı kaybettim | card-lost
                    ko | 출금은 얼마나 걸리나요 | withdrawal-times
                    ko | 카드 결제가 거절되었어요 | card-declined
                    ko | 비밀번호를 잊어버렸어요 | password-reset
                    zh | 提现需要多长时间 | withdrawal-times
                    zh | 银行卡被拒绝 | card-declined
                    zh | 忘记密码 | password-reset
                    vi | rút tiền mất bao lâu | withdrawal-times
                    vi | thẻ của tôi bị từ chối | card-declined
                    vi | tôi quên mật khẩu | password-reset
                    """)
    void a_question_finds_its_article_in_the_same_language(String language, String question, String id) {
        assertThat(ARTICLES.search(question, language, 3)).first().satisfies(hit -> {
            assertThat(hit.article().id()).isEqualTo(id);
            assertThat(hit.article().language()).isEqualTo(language);
        });
    }

    @Test
    void what_is_there_in_english_only_is_found_behind_what_is_not() {
        assertThat(ARTICLES.search("travel rule", "de", 10))
                .extracting(hit -> hit.article().id())
                .contains("travel-rule");
    }
}
