package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleStepTest {
    private final Chat chat =
            MadeUp.chat(new ArticleStep("read", "limits", "said"), new SayStep("said", "try.said", "end"), MadeUp.END);

    @Test
    void a_flow_offers_the_article_that_it_names() {
        chat.givenArticle("fees", "What we charge", "A lot.").givenArticle("limits", "Your limits", "None.");

        Reply reply = chat.says("go", MadeUp.WISH);

        assertThat(reply.actions()).anySatisfy(a -> {
            assertThat(a.type()).isEqualTo("article");
            assertThat(a.label()).isEqualTo("Your limits");
            assertThat(a.href()).isEqualTo("/v1/articles/limits");
        });
        assertThat(reply.sources()).containsExactly("limits");
    }

    @Test
    void an_article_that_is_gone_is_left_out_and_the_flow_goes_on() {
        Reply reply = chat.says("go", MadeUp.WISH);

        assertThat(reply.actions()).noneMatch(a -> a.type().equals("article"));
        assertThat(reply.sources()).isEmpty();
        assertThat(reply.text()).contains("It is");
    }
}
