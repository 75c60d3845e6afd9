package io.breakwater.chatbot.domain;

import static io.breakwater.chatbot.domain.Things.thing;
import static io.breakwater.chatbot.domain.Things.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountStatementTest {
    private static final String ASK = "I need an account statement";
    private static final Item STATEMENT = thing(
            "id",
            "S-1",
            "period",
            "last_month",
            "from",
            "2026-10-01T00:00:00Z",
            "to",
            "2026-10-31T00:00:00Z",
            "currency",
            "GBP",
            "opening",
            "100.00",
            "money_in",
            "2500.00",
            "money_out",
            "38.40",
            "fees",
            "1.20",
            "closing",
            "2560.40",
            "bookings",
            "2");
    private static final Item BOOKING = thing(
            "id",
            "B-1",
            "booked_at",
            "2026-10-05T10:00:00Z",
            "kind",
            "bank_deposit",
            "amount",
            "2500.00",
            "currency",
            "GBP");

    private final Chat chat = new Chat();

    @BeforeEach
    void two_things_were_booked() {
        chat.given(Operation.CUSTOMER, Chat.ANNA)
                .given(Operation.STATEMENT, STATEMENT)
                .given(Operation.BOOKINGS, BOOKING);
    }

    @Test
    void the_statement_of_the_chosen_period_is_made_and_its_sums_are_told() {
        Reply which = chat.says(ASK, "account_statement");
        Reply made = chat.touches("Last month");

        assertThat(which.text()).containsIgnoringCase("period");
        assertThat(made.text()).contains("100.00 GBP", "2500.00 GBP", "38.40 GBP", "1.20 GBP", "2560.40 GBP");
        assertThat(chat.last().papers()).singleElement().satisfies(paper -> assertThat(paper.kind())
                .isEqualTo(Paper.Kind.ACCOUNT_STATEMENT));
        assertThat(chat.asked())
                .filteredOn(n -> n.operation() != Operation.CUSTOMER)
                .hasSize(2)
                .allSatisfy(n -> assertThat(n.arguments()).containsEntry("period", "last_month"));
    }

    @Test
    void a_period_in_which_nothing_was_booked_is_told_as_such() {
        chat.given(Operation.STATEMENT, with(STATEMENT, "bookings", "0")).given(Operation.BOOKINGS);
        chat.says(ASK, "account_statement");

        assertThat(chat.touches("This year").text()).contains("nothing was booked");
        assertThat(chat.last().papers()).hasSize(1);
    }

    @Test
    void another_period_corrects_the_choice() {
        chat.says(ASK, "account_statement");
        chat.touches("Last month");

        Reply corrected = chat.says("last year", "out_of_scope");

        assertThat(corrected.text()).contains("Last year");
        assertThat(chat.last().papers()).hasSize(1);
        assertThat(chat.asked()).last().satisfies(n -> assertThat(n.arguments()).containsEntry("period", "last_year"));
    }

    @Test
    void what_is_not_enough_leads_to_the_app_and_to_a_person() {
        chat.says(ASK, "account_statement");
        chat.touches("Last month");

        Reply more = chat.touches("No, I need something else");
        Reply handoff = chat.says("yes", "affirm");

        assertThat(Chat.screens(more)).containsExactly("documents.statements");
        assertThat(handoff.kind()).isEqualTo(Reply.Kind.HANDOFF);
        assertThat(chat.handedOver().skills()).containsExactly("documents");
    }

    @Test
    void enough_is_enough() {
        chat.says(ASK, "account_statement");
        chat.touches("Last month");

        assertThat(chat.touches("Yes, that's it").text()).containsAnyOf("Good to hear", "Great");
        assertThat(chat.state().stack()).isEmpty();
    }

    @Test
    void an_exchange_that_does_not_answer_is_admitted() {
        chat.given(Operation.BOOKINGS, Found.UNAVAILABLE);
        chat.says(ASK, "account_statement");

        Reply reply = chat.touches("Last month");

        assertThat(reply.text()).contains("can't reach your account data").doesNotContain("2560.40");
        assertThat(chat.last().papers()).isEmpty();
    }

    @Test
    void an_unverified_visitor_learns_nothing() {
        chat.strangerSays(ASK, "account_statement");

        Reply reply = chat.strangerSays("Last month", "out_of_scope");

        assertThat(reply.text()).contains("identity").doesNotContain("GBP");
        assertThat(Chat.screens(reply)).containsExactly("profile.verification");
    }
}
