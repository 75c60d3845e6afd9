package io.breakwater.chatbot.domain;

import static io.breakwater.chatbot.domain.Things.thing;
import static io.breakwater.chatbot.domain.Things.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxReportTest {
    private static final String ASK = "I need a tax report";
    private static final Item READY = thing(
            "id",
            "TX-1",
            "year",
            "2025",
            "state",
            "ready",
            "gains",
            "1200.00",
            "losses",
            "300.00",
            "income",
            "45.00",
            "currency",
            "GBP");

    private final Chat chat = new Chat().given(Operation.TAX_REPORT, READY).givenArticle("tax", "Tax", "When.");

    @Test
    void the_sums_of_the_chosen_year_are_told_without_advice() {
        chat.says(ASK, "tax_report");

        Reply reply = chat.touches("Last year");

        assertThat(reply.text()).contains("2025", "1200.00 GBP", "300.00 GBP", "45.00 GBP", "can't give tax advice");
        assertThat(Chat.screens(reply)).containsExactly("documents.statements");
        assertThat(chat.asked()).singleElement().satisfies(n -> assertThat(n.arguments())
                .containsEntry("year", "last_year"));
    }

    @ParameterizedTest
    @CsvSource({
        "preparing, 2026-12-01T00:00:00Z, 'should be ready on Dec 1, 2026'",
        "preparing, '', no date for it yet",
        "none, '', no tax report for that year"
    })
    void a_report_that_is_not_there_is_told_as_such(String state, String readyAt, String words) {
        chat.given(Operation.TAX_REPORT, with(READY, "state", state, "ready_at", readyAt));
        chat.says(ASK, "tax_report");

        assertThat(chat.touches("Last year").text()).contains(words).doesNotContain("1200.00", "–");
    }

    @Test
    void the_other_year_corrects_the_choice() {
        chat.says(ASK, "tax_report");
        chat.touches("Last year");

        chat.says("this year", "out_of_scope");

        assertThat(chat.asked()).last().satisfies(n -> assertThat(n.arguments()).containsEntry("year", "this_year"));
    }

    @Test
    void what_did_not_help_is_for_a_person() {
        chat.says(ASK, "tax_report");
        chat.touches("Last year");
        chat.touches("No, that didn't help");

        assertThat(chat.touches("Yes, get a person").kind()).isEqualTo(Reply.Kind.HANDOFF);
        assertThat(chat.handedOver().skills()).containsExactly("documents");
    }

    @Test
    void an_unverified_visitor_learns_nothing() {
        chat.strangerSays(ASK, "tax_report");

        assertThat(chat.strangerSays("Last year", "out_of_scope").text())
                .contains("identity")
                .doesNotContain("1200.00");
    }
}
